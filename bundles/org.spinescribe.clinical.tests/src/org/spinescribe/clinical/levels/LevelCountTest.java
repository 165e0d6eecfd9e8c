/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.levels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelCountTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "T5–T7                | three vertebrae and two discs",
        "T6                   | one vertebra and no discs",
        "L4/5                 | two vertebrae and one disc",
        "C3–C4, C4–C5, C5–C6  | four vertebrae and three discs",
        "T5, T6, T7           | three vertebrae and two discs",
        "C7–T2                | three vertebrae and two discs",
        "T5–T7, T6            | three vertebrae and two discs",
        "C3/4, C6/7           | four vertebrae and two discs",
    })
    void vertebraeAndDiscsAreCountedSeparately(String levels, String count) {
        List<LevelSpan> spans = Arrays.stream(levels.split(", ")).map(level -> LevelNotation.parse(level).orElseThrow())
                .toList();
        assertEquals(count, LevelCount.of(spans, Anatomy.USUAL).toString());
    }

    @ParameterizedTest
    @CsvSource({ "three, 3", "Single, 1", "12, 12", "several, -1", "123, -1" })
    void numbersAreReadFromWords(String word, int number) {
        assertEquals(number, LevelCount.number(word));
    }
}
