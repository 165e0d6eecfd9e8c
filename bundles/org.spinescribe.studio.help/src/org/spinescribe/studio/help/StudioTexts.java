/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.studio.help;

import org.eclipse.osgi.util.NLS;

/** The messages of the help. */
public final class StudioTexts extends NLS {

    public static String title;
    public static String back;
    public static String contents;
    public static String search;
    public static String searchName;
    public static String results;
    public static String noResults;
    public static String noBrowser;
    public static String notWritten;

    static {
        NLS.initializeMessages("org.spinescribe.studio.help.studio", StudioTexts.class);
    }

    private StudioTexts() {
    }
}
