/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.findings;

import org.eclipse.osgi.util.NLS;

/** The messages of the findings. */
public final class FindingsTexts extends NLS {

    public static String report;
    /** {0} is the quoted text. */
    public static String words;
    /** {0} is a number. */
    public static String gaps;
    public static String error;
    public static String errors;
    public static String warning;
    public static String warnings;
    public static String note;
    public static String notes;
    /** {0} are the counts. */
    public static String ofLastSave;
    public static String gapKind;
    public static String errorKind;
    public static String warningKind;
    public static String noteKind;
    public static String nothing;
    public static String nothingAnywhere;
    public static String noReport;
    public static String allHidden;
    /** {0} is a number. */
    public static String more;
    public static String moreFixes;
    public static String thisReport;
    public static String allReports;
    public static String showGaps;
    public static String showErrors;
    public static String someHidden;
    public static String showWarnings;
    public static String showNotes;
    /** The name of the background job. */
    public static String job;
    public static String next;
    public static String previous;

    static {
        NLS.initializeMessages("org.spinescribe.ui.findings.findings", FindingsTexts.class);
    }

    private FindingsTexts() {
    }
}
