/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.pages;

import org.eclipse.osgi.util.NLS;

/** The messages of the view. */
public final class PagesTexts extends NLS {

    public static String nothing;
    public static String working;
    /** {0} is the reason. */
    public static String notComposed;
    /** {0} is the beginning of a line, {1} the reason. */
    public static String line;
    /** {0} is the reason. */
    public static String none;
    public static String memory;
    /** {0} is a message. */
    public static String unforeseen;
    public static String job;
    public static String drawing;
    /** {0} is a page, {1} the number of pages. */
    public static String of;
    public static String width;
    public static String page;
    public static String actual;
    public static String reviewers;
    public static String reading;
    /** {0} names a version. */
    public static String compared;
    public static String uncompared;
    public static String print;
    /** {0} is the name of a report. */
    public static String printing;
    /** {0} is a page, {1} the number of pages. */
    public static String printed;
    /** {0} is the reason. */
    public static String notPrinted;
    public static String save;
    public static String saveTitle;
    public static String files;
    /** {0} is a file, {1} the reason. */
    public static String notSaved;

    static {
        NLS.initializeMessages("org.spinescribe.ui.pages.pages", PagesTexts.class);
    }

    private PagesTexts() {
    }
}
