/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.PlainText;

/** Gives tables columns that fit their content. */
final class Tables {

    /** In characters: a longer text does not widen its column but wraps. */
    private static final int LONGEST = 60;
    private static final int SHORTEST = 10;
    /** About how many characters of table type a line of the page has. */
    private static final double LINE = 88;
    /** Space beside the text of a cell, in characters. */
    private static final double PADDING = 3;

    private Tables() {
    }

    static Block.Table of(String id, String label, List<Inline> caption, List<Block.Alignment> alignments,
            List<Block.Row> header, List<Block.Row> rows, List<Inline> note) {
        List<Block.Row> all = new ArrayList<>(header);
        all.addAll(rows);
        double[] weights = weights(all, alignments.size());
        List<Block.Column> columns = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            columns.add(new Block.Column(alignments.get(i), weights[i]));
        }
        return new Block.Table(id, label, caption, columns, header, rows, note);
    }

    /** Left-aligned columns, as many as there are. */
    static List<Block.Alignment> left(int columns) {
        return Collections.nCopies(columns, Block.Alignment.LEFT);
    }

    /** The columns share the line in proportion to their content, none narrower than its longest word if possible. */
    private static double[] weights(List<Block.Row> rows, int columns) {
        double[] weights = new double[columns];
        double[] words = new double[columns];
        for (int column = 0; column < columns; column++) {
            weights[column] = weight(rows, column);
            words[column] = longestWord(rows, column) + PADDING;
        }
        if (DoubleStream.of(weights).sum() <= LINE) {
            return weights;
        }
        boolean[] narrow = new boolean[columns];
        for (boolean changed = true; changed;) {
            changed = false;
            double left = LINE - sum(words, narrow, true);
            double wanted = sum(weights, narrow, false);
            for (int column = 0; column < columns; column++) {
                if (!narrow[column] && weights[column] / wanted * left < words[column]) {
                    narrow[column] = true;
                    changed = true;
                }
            }
        }
        double share = Math.max(1, LINE - sum(words, narrow, true)) / Math.max(1, sum(weights, narrow, false));
        for (int column = 0; column < columns; column++) {
            weights[column] = narrow[column] ? words[column] : weights[column] * share;
        }
        return weights;
    }

    private static double sum(double[] numbers, boolean[] which, boolean wanted) {
        return IntStream.range(0, numbers.length).filter(i -> which[i] == wanted).mapToDouble(i -> numbers[i]).sum();
    }

    private static double longestWord(List<Block.Row> rows, int column) {
        return rows.stream().filter(row -> column < row.cells().size())
                .flatMap(row -> Stream.of(PlainText.of(row.cells().get(column)).split("\\s+")))
                .mapToInt(String::length).max().orElse(0);
    }

    /** The length of the column's longest text, between {@link #SHORTEST} and {@link #LONGEST}. */
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
