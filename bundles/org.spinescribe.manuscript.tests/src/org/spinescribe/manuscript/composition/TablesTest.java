/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.SampleManuscript;

/** The columns of a table share a line of 88 characters. */
class TablesTest {

    @Test
    void columnWidthFollowsTheLongestText() {
        assertEquals(List.of(10.0, 25.0), weights(List.of("Day", "Finding"), List.of("1", "a".repeat(25))));
    }

    /** A text of 600 characters wraps in the same column as one of 60. */
    @Test
    void aColumnGrowsToSixtyCharactersAtMost() {
        String words = "back pain ";
        assertEquals(weights(List.of("Day", words.repeat(6))), weights(List.of("Day", words.repeat(60))));
        assertEquals(List.of(10.0, 60.0), weights(List.of("Day", words.repeat(60))));
    }

    @Test
    void longTextsLeaveRoomForTheLongestWord() {
        String text = "back pain ".repeat(20);
        List<Double> weights = weights(List.of("Haemoglobinopathies", text, text, text));
        assertTrue(weights.getFirst() >= "Haemoglobinopathies".length(), weights::toString);
        assertEquals(88, weights.stream().mapToDouble(Double::doubleValue).sum(), 0.001);
    }

    @SafeVarargs
    private static List<Double> weights(List<String>... rows) {
        List<Block.Row> cells = List.of(rows).stream()
                .map(row -> SampleManuscript.row(row.toArray(String[]::new))).toList();
        return Tables.of("t", "Table 1", List.of(), Tables.left(rows[0].size()), List.of(), cells, List.of())
                .columns().stream().map(Block.Column::weight).toList();
    }
}
