/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.versions;

import org.eclipse.osgi.util.NLS;

/** The messages of the versions. */
public final class VersionsTexts extends NLS {

    public static String title;
    public static String explained;
    public static String when;
    public static String what;
    public static String compare;
    public static String saved;
    /** {0} is the message of the commit, {1} its author. */
    public static String committed;
    /** {0} is a date, {1} the description of the version. */
    public static String version;
    public static String none;
    /** {0} is the reason. */
    public static String unreadable;
    public static String restore;
    public static String restoreQuestion;
    public static String restoreNow;
    public static String keepToday;
    public static String same;

    static {
        NLS.initializeMessages("org.spinescribe.ui.versions.versions", VersionsTexts.class);
    }

    private VersionsTexts() {
    }
}
