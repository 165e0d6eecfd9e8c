/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.versions;

import org.eclipse.osgi.util.NLS;

/** The words for versions. */
public final class VersionsTexts extends NLS {

    public static String title;
    public static String explained;
    public static String when;
    public static String what;
    public static String compare;
    public static String saved;
    /** {0} is what was written about it, {1} is by whom. */
    public static String committed;
    /** {0} is a date, {1} is what the version is. */
    public static String version;
    public static String none;
    /** {0} is why. */
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
