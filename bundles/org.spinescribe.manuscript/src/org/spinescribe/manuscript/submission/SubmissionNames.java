/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.submission;

/** How the documents of a submission are called, without the ending of their format. */
final class SubmissionNames {

    static final String MANUSCRIPT = "manuscript";
    static final String ANONYMOUS_MANUSCRIPT = "anonymous-" + MANUSCRIPT;
    static final String MARKED_MANUSCRIPT = "marked-" + MANUSCRIPT;
    static final String ANONYMOUS_MARKED_MANUSCRIPT = "anonymous-" + MARKED_MANUSCRIPT;
    static final String RESPONSE = "response";
    static final String ANONYMOUS_RESPONSE = "anonymous-" + RESPONSE;
    static final String TITLE_PAGE = "title-page";
    static final String TABLES = "tables";
    static final String LEGENDS = "figure-legends";
    static final String DECLARATIONS = "declarations";
    static final String CHECKLIST = "checklist";
    static final String COVER_LETTER = "cover-letter";

    /** Before the number and the letter of a panel. */
    static final String FIGURE = "figures/figure-";

    /** Before the name of a supplementary file. */
    static final String SUPPLEMENT = "supplements/";

    private SubmissionNames() {
    }
}
