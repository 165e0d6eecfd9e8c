/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.response;

import org.eclipse.osgi.util.NLS;

/** The messages of the answers to reviewers. */
public final class ResponseTexts extends NLS {

    public static String newTitle;
    public static String explained;
    public static String pasted;
    public static String fromFile;
    public static String filter;
    public static String textFilter;
    public static String begin;
    /** {0} is the number of points. */
    public static String points;
    public static String onePoint;
    public static String noPoints;
    /** {0} is a file, {1} a message about it. */
    public static String said;
    public static String letterTitle;
    public static String noReport;
    /** {0} is the report. */
    public static String noLetter;
    /** {0} is the reason. */
    public static String notWritten;
    public static String exportTitle;
    /** {0} is a letter. */
    public static String exportJob;
    public static String exported;
    /** {0} is a letter, {1} are lines. */
    public static String open;
    /** {0} is a line, {1} its problem. */
    public static String finding;
    /** {0} is a file. */
    public static String changed;
    public static String keep;
    public static String replace;

    static {
        NLS.initializeMessages("org.spinescribe.ui.response.response", ResponseTexts.class);
    }

    private ResponseTexts() {
    }
}
