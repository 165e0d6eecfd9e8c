/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.consistency;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * A table that was typed in prose.
 *
 * @param head the cells of its first row
 * @param rows the cells of the others
 */
record TypedTable(List<TableCell> head, List<List<TableCell>> rows) {

    static TypedTable of(TableBlock table) {
        List<TableCell> head = new ArrayList<>();
        List<List<TableCell>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                List<TableCell> cells = cells(row);
                if (part instanceof TableHead) {
                    head.addAll(cells);
                } else if (!cells.isEmpty()) {
                    rows.add(cells);
                }
            }
        }
        return new TypedTable(head, rows);
    }

    private static List<TableCell> cells(Node row) {
        List<TableCell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add((TableCell) cell);
        }
        return cells;
    }

    /** What is printed in a cell. */
    static String words(Node node) {
        StringBuilder words = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            words.append(child instanceof Text text ? text.getLiteral() : words(child));
        }
        return words.toString().strip();
    }
}
