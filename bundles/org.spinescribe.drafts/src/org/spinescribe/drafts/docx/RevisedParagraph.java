/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.docx;

import java.util.Optional;

/**
 * The paragraph that a paragraph mark ends.
 *
 * @param kind of paragraph
 * @param cell of a table that contains the paragraph
 * @param restyled the tracked change of its kind; empty for an unchanged kind, or an untracked change
 */
public record RevisedParagraph(ParagraphKind kind, Optional<Cell> cell, Optional<Revision> restyled) {

    /** A plain paragraph of the text; also the value for units that end no paragraph. */
    public static final RevisedParagraph PLAIN = new RevisedParagraph(ParagraphKind.TEXT,
            Optional.empty(), Optional.empty());

    /**
     * A cell with its place; all numbers count from 0.
     *
     * @param table the number of the table in the file
     * @param row counted with all deleted rows
     * @param column counted with all deleted cells of the row
     * @param merged whether it covers several cells, or is a part of a cell that does
     */
    public record Cell(int table, int row, int column, boolean merged) {
    }

    /** The level of a heading, from 1; 0 for other paragraphs. */
    public int heading() {
        return kind.heading();
    }
}
