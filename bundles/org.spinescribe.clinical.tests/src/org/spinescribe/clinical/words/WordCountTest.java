/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class WordCountTest {

    @Test
    void spacesSeparateWords() {
        assertEquals(1, WordCount.of("T5–T7"));
        assertEquals(1, WordCount.of("46-year-old"));
        assertEquals(2, WordCount.of("5 cm"));
        assertEquals(2, WordCount.of("5\u00A0cm"));
        assertEquals(3, WordCount.of("p < 0.05"));
        assertEquals(1, WordCount.of("Sanders/Kanno/Ozawa"));
        assertEquals(0, WordCount.of(" \n\t\u202F "));
    }

    @Property
    void extraSpacesDoNotChangeTheCount(@ForAll String text) {
        String[] words = Arrays.stream(text.split("[\\s\\p{Z}\\x1C-\\x1F]+")).filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        assertEquals(words.length, WordCount.of(text));
        assertEquals(words.length, WordCount.of("  " + String.join("\n \u00A0", words) + " "));
    }
}
