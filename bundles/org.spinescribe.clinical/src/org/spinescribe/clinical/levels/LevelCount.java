/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.levels;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How many vertebrae some levels are, and how many discs lie between them: T5–T7 is three vertebrae and two discs. Both
 * are called levels, which is why a number alone can be wrong.
 */
public record LevelCount(int vertebrae, int discs) {

    private static final String[] WORDS = { "no", "one", "two", "three", "four", "five", "six", "seven", "eight",
            "nine",
            "ten", "eleven", "twelve" };

    /** Counts levels that are named together; a level named twice counts once. */
    public static LevelCount of(List<LevelSpan> spans, Anatomy anatomy) {
        Set<Level> vertebrae = new TreeSet<>();
        Set<Level> discsBelow = new TreeSet<>();
        for (LevelSpan span : spans) {
            List<Level> levels = anatomy.vertebrae(span);
            vertebrae.addAll(levels);
            discsBelow.addAll(levels.isEmpty() ? levels : levels.subList(0, levels.size() - 1));
        }
        return new LevelCount(vertebrae.size(), discsBelow.isEmpty() ? vertebrae.size() - 1 : discsBelow.size());
    }

    /** In words, such as "three vertebrae and two discs". */
    @Override
    public String toString() {
        return word(vertebrae) + (vertebrae == 1 ? " vertebra" : " vertebrae") + " and " + word(discs)
                + (discs == 1 ? " disc" : " discs");
    }

    private static String word(int number) {
        return number >= 0 && number < WORDS.length ? WORDS[number] : String.valueOf(number);
    }

    /** The number that a word such as "three" or a numeral stands for; -1 for other words. */
    public static int number(String word) {
        for (int i = 1; i < WORDS.length; i++) {
            if (WORDS[i].equalsIgnoreCase(word)) {
                return i;
            }
        }
        return word.matches("\\d{1,2}") ? Integer.parseInt(word) : word.equalsIgnoreCase("single") ? 1 : -1;
    }
}
