/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.coauthors;

import org.eclipse.osgi.util.NLS;

/** The messages of the view, its markers and its commands. */
public final class CoAuthorsTexts extends NLS {

    public static String nothing;
    public static String none;
    /** {0} are proposals, {1} are open threads. */
    public static String summary;
    /** {0} is the number of proposals. */
    public static String proposals;
    public static String proposal;
    public static String threads;
    public static String thread;
    public static String tree;
    public static String old;
    public static String now;
    /** {0} is an author, {1} how many proposals. */
    public static String author;
    public static String comments;
    public static String titlePage;
    /** {0} is a proposal's old text, {1} its new one. */
    public static String replaced;
    public static String added;
    public static String deleted;
    /** {0} are numbers. */
    public static String conflicts;
    public static String changed;
    /** {0} is the present text of the report. */
    public static String present;
    public static String accept;
    public static String acceptHint;
    public static String reject;
    public static String rejectHint;
    public static String edit;
    public static String editHint;
    public static String acceptAll;
    /** {0} is an author. */
    public static String acceptAllHint;
    public static String next;
    public static String previous;
    public static String showRejected;
    public static String showOnPages;
    public static String onPages;
    public static String reopen;
    public static String take;
    public static String rejected;
    public static String reply;
    public static String replyHint;
    public static String settle;
    public static String open;
    public static String settled;
    /** {0} is an author, {1} a date. */
    public static String said;
    public static String takeTitle;
    public static String takeFilter;
    public static String job;
    public static String noReport;
    /** {0} is a file, {1} a reason. */
    public static String notRead;
    public static String notWritten;
    /** {0} is an author, {1} the proposed change. */
    public static String marker;
    /** {0} is an author, {1} the comment. */
    public static String commentMarker;
    public static String fixAccept;
    public static String fixReject;
    public static String fixShow;
    public static String fixSettle;
    public static String editTitle;
    public static String editMessage;
    public static String you;

    static {
        NLS.initializeMessages("org.spinescribe.ui.coauthors.coauthors", CoAuthorsTexts.class);
    }

    private CoAuthorsTexts() {
    }
}
