/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.check;

import org.eclipse.osgi.util.NLS;

/** The messages of the check of folders. */
public final class CheckTexts extends NLS {

    public static String title;
    /** {0} is a folder. */
    public static String explanation;
    /** {0} is a number. */
    public static String several;
    public static String target;
    public static String browse;
    public static String check;
    public static String noName;
    public static String noHtml;
    /** {0} is a path. */
    public static String isFolder;
    /** {0} is a file, {1} its folder. */
    public static String exists;
    public static String replace;
    /** {0} is a folder. */
    public static String job;
    /** {0} is a report. */
    public static String report;
    public static String nothing;
    public static String notWritten;
    /** {0} is a sentence, {1} how many files. */
    public static String unread;
    public static String oneFile;
    public static String files;
    /** {0} is a sentence, {1} a path. */
    public static String written;
    public static String open;
    public static String close;
    public static String notOpened;
    public static String page;

    static {
        NLS.initializeMessages("org.spinescribe.ui.check.check", CheckTexts.class);
    }

    private CheckTexts() {
    }
}
