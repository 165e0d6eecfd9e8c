/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.preferences;

import org.eclipse.osgi.util.NLS;

/** The messages of the preferences. */
public final class PreferenceTexts extends NLS {

    public static String wordCounts;
    public static String spelling;
    public static String wrap;
    public static String proportional;
    public static String typedSigns;
    public static String exportFolder;
    public static String besideReport;
    public static String noFolder;
    public static String colours;
    public static String formats;
    /** {0} lists formats. */
    public static String formatNames;
    /** {0} is a format. */
    public static String noFormat;
    public static String vocabulary;
    /** {0} is the year, {1} the number of headings. */
    public static String whole;
    public static String bundled;
    public static String importing;
    public static String importButton;
    public static String imported;
    public static String notImported;
    public static String credit;
    public static String severities;
    public static String rule;
    public static String severity;
    public static String asItIs;
    /** {0} is a severity. */
    public static String usual;
    /** {0} is a file. */
    public static String notWritten;

    static {
        NLS.initializeMessages("org.spinescribe.ui.preferences.preferences", PreferenceTexts.class);
    }

    private PreferenceTexts() {
    }
}
