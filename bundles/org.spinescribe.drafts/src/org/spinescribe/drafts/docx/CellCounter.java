/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.spinescribe.drafts.xml.Elements;
import org.w3c.dom.Element;

/** Counts the rows and cells of tables while a text is read. */
final class CellCounter {

    private final Deque<int[]> open = new ArrayDeque<>();
    private final Deque<Boolean> merged = new ArrayDeque<>();
    private int tables;

    /** Goes through a table, a row or a cell. */
    void within(Element element, Runnable content) {
        switch (Elements.name(element)) {
            case "tbl" -> table(content);
            case "tr" -> row(content);
            default -> cell(element, content);
        }
    }

    private void table(Runnable content) {
        open.push(new int[] { tables++, -1, -1 });
        content.run();
        open.pop();
    }

    private void row(Runnable content) {
        if (!open.isEmpty()) {
            open.peek()[1]++;
            open.peek()[2] = -1;
        }
        content.run();
    }

    private void cell(Element cell, Runnable content) {
        if (!open.isEmpty()) {
            open.peek()[2]++;
        }
        merged.push(open.size() > 1 || isMerged(cell));
        content.run();
        merged.pop();
    }

    private static boolean isMerged(Element cell) {
        String span = Elements.value(cell, "tcPr", "gridSpan");
        return Elements.first(cell, "tcPr", "vMerge").isPresent() || !span.isEmpty() && !span.equals("1");
    }

    /** The cell that the reader is in. */
    Optional<RevisedParagraph.Cell> current() {
        return open.isEmpty() || merged.isEmpty() ? Optional.empty() : Optional.of(new RevisedParagraph.Cell(
                open.peek()[0], open.peek()[1], open.peek()[2], merged.peek()));
    }
}
