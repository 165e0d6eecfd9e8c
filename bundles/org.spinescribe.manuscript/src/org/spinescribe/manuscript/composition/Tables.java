/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import java.util.ArrayList;
import java.util.List;

import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.PlainText;

/** Gives tables columns that fit what they contain. */
final class Tables {

    /** A column is not made wider for a longer text than this, in characters: the text breaks instead. */
    private static final int LONGEST = 60;
    private static final int SHORTEST = 10;

    private Tables() {
    }

    static Block.Table of(String id, String label, List<Inline> caption, List<Block.Alignment> alignments,
            List<Block.Row> header, List<Block.Row> rows, List<Inline> note) {
        List<Block.Row> all = new ArrayList<>(header);
        all.addAll(rows);
        List<Block.Column> columns = new ArrayList<>();
        for (int i = 0; i < alignments.size(); i++) {
            columns.add(new Block.Column(alignments.get(i), weight(all, i)));
        }
        return new Block.Table(id, label, caption, columns, header, rows, note);
    }

    /** Left-aligned columns, as many as there are. */
    static List<Block.Alignment> left(int columns) {
        return java.util.Collections.nCopies(columns, Block.Alignment.LEFT);
    }

    /** The longest text of the column, within reason; longer texts count less the longer they are. */
    private static double weight(List<Block.Row> rows, int column) {
        int longest = SHORTEST;
        for (Block.Row row : rows) {
            if (column < row.cells().size()) {
                longest = Math.max(longest, PlainText.of(row.cells().get(column)).length());
            }
        }
        return Math.min(longest, LONGEST);
    }
}
