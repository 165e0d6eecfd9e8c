/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.export;

import org.eclipse.osgi.util.NLS;

/** The messages of the export. */
public final class ExportTexts extends NLS {

    /** The name of the job; {0} is a report, or the number of reports. */
    public static String job;
    public static String reports;
    public static String stepCheck;
    public static String stepCompose;
    public static String stepMake;
    public static String stepWrite;

    /** {0} lists formats. */
    public static String menu;
    public static String and;
    public static String docx;
    public static String pdf;
    public static String pdfReading;
    public static String html;
    public static String jats;
    public static String cslJson;
    public static String bibtex;
    public static String ris;
    public static String jsonLd;
    public static String cff;

    public static String wizardTitle;
    public static String wizardAdvice;
    public static String wizardReports;
    public static String wizardFormats;
    public static String wizardNoReport;
    public static String wizardNoFormat;

    public static String written;
    /** {0} is a file. */
    public static String open;
    /** {0} is the number of further files. */
    public static String more;
    /** {0} is a file. */
    public static String notOpened;

    public static String changedTitle;
    /** {0} is a file. */
    public static String changed;
    public static String replace;
    public static String keep;

    public static String notExportedTitle;
    /** {0} is a report, {1} the number of its errors. */
    public static String oneError;
    public static String manyErrors;
    /** {0} is a report. */
    public static String oneGap;
    /** {0} is a report, {1} the number of gaps. */
    public static String manyGaps;
    /** {0} is the beginning of a line, {1} the message. */
    public static String line;
    public static String show;
    public static String mark;
    /** {0} is a report, {1} the problem. */
    public static String problem;

    public static String submitJob;
    public static String submitNot;
    public static String submitProblem;

    static {
        NLS.initializeMessages("org.spinescribe.ui.export.export", ExportTexts.class);
    }

    private ExportTexts() {
    }
}
