/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.docx;

import java.util.Optional;

/**
 * What the end of a paragraph ends.
 *
 * @param kind of paragraph
 * @param cell of a table that the paragraph stands in
 * @param restyled who made another kind of paragraph of it; empty where nobody did, or where it was not tracked
 */
public record RevisedParagraph(ParagraphKind kind, Optional<Cell> cell, Optional<Revision> restyled) {

    /** A paragraph of the text, and what is no end of a paragraph. */
    public static final RevisedParagraph PLAIN = new RevisedParagraph(ParagraphKind.TEXT,
            Optional.empty(), Optional.empty());

    /**
     * A cell with its place; all numbers count from 0.
     *
     * @param table the number of the table in the file
     * @param row with all rows that were deleted
     * @param column with all cells of the row that were deleted
     * @param merged whether it covers several cells, or is a part of a cell that does
     */
    public record Cell(int table, int row, int column, boolean merged) {
    }

    /** The level of a heading, from 1; 0 for other paragraphs. */
    public int heading() {
        return kind.heading();
    }
}
