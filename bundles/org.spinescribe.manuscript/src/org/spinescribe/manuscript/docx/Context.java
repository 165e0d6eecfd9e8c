/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.util.Optional;

import org.spinescribe.manuscript.Manuscript;

/**
 * The state that the parts of one document share during writing.
 *
 * @param template the user's own Word file, if there is one
 * @param document the relationships of the main part
 * @param marks the marks that connect the document to its report
 */
record Context(Manuscript manuscript, Optional<DocxTemplate> template, Relationships document, Bookmarks bookmarks,
        Lists lists, Footnotes footnotes, Pictures pictures, ReportMarks marks) {

    Context(Manuscript manuscript, Optional<DocxTemplate> template, DocxPackage parts, Optional<CoAuthorMarks> marks) {
        this(manuscript, template, parts, new Bookmarks(manuscript), marks);
    }

    private Context(Manuscript manuscript, Optional<DocxTemplate> template, DocxPackage parts, Bookmarks bookmarks,
            Optional<CoAuthorMarks> marks) {
        this(manuscript, template, new Relationships(), bookmarks, new Lists(), new Footnotes(), new Pictures(parts),
                marks.<ReportMarks>map(some -> some.with(bookmarks)).orElse(ReportMarks.NONE));
    }

    /** The sheet, upright. */
    DocxPage page() {
        DocxPage wanted = DocxPage.of(manuscript.layout());
        return template.map(own -> own.page(wanted)).orElse(wanted);
    }
}
