/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.output;

import java.nio.file.Path;

import org.spinescribe.sources.files.AttachmentName;

/** The names of the files made from a report: each constant is a name without the extension of the format. */
public final class OutputNames {

    public static final String MANUSCRIPT = "manuscript";
    public static final String ANONYMOUS_MANUSCRIPT = "anonymous-" + MANUSCRIPT;
    public static final String MARKED_MANUSCRIPT = "marked-" + MANUSCRIPT;
    public static final String ANONYMOUS_MARKED_MANUSCRIPT = "anonymous-" + MARKED_MANUSCRIPT;
    public static final String RESPONSE = "response";
    public static final String ANONYMOUS_RESPONSE = "anonymous-" + RESPONSE;
    public static final String TITLE_PAGE = "title-page";
    public static final String TABLES = "tables";
    public static final String LEGENDS = "figure-legends";
    public static final String DECLARATIONS = "declarations";
    public static final String CHECKLIST = "checklist";
    public static final String COVER_LETTER = "cover-letter";
    public static final String OPEN_POINTS = "still-to-do";

    /** The prefix of the number and the letter of a panel. */
    public static final String FIGURE = "figures/figure-";

    /** The prefix of the name of a supplementary file. */
    public static final String SUPPLEMENT = "supplements/";

    /** The newer of two compared versions. */
    public static final String CLEAN = "clean";

    /** Both compared versions in one. */
    public static final String MARKED = "marked";

    /** The differences between two versions. */
    public static final String CHANGES = "changes";

    private OutputNames() {
    }

    /** The common start of the names of a report's outputs: the name of its file without the extension. */
    public static String stem(Path report) {
        String name = report.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The path of an output beside a report, still without the extension of a format. */
    public static Path beside(Path report) {
        return report.resolveSibling(stem(report));
    }

    /** The folder of a submission package. */
    public static String submission(Path report) {
        return stem(report) + "-submission";
    }

    /** The checklist of a guideline, under a name by which journals that ask for it find it. */
    public static String checklist(Path report, String guideline) {
        return stem(report) + "-" + AttachmentName.checklist(guideline).text();
    }
}
