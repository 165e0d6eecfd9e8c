/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class MeantWordTest {

    private static final List<String> BLOCKS = List.of("patient", "section", "figure", "table");

    @Test
    void findsTheIntendedWord() {
        assertEquals(Optional.of("patient"), MeantWord.closest("patiant", BLOCKS));
        assertEquals(Optional.of("section"), MeantWord.closest("secton", BLOCKS));
        assertEquals(Optional.of("figure"), MeantWord.closest("Figrue", BLOCKS));
    }

    @Test
    void findsNothingWithoutASimilarWord() {
        assertEquals(Optional.empty(), MeantWord.closest("hemangiopericytoma", BLOCKS));
        assertEquals(Optional.empty(), MeantWord.closest("ab", BLOCKS));
        assertEquals(Optional.empty(), MeantWord.closest("", BLOCKS));
    }

    @Test
    void countsTypingMistakes() {
        assertEquals(0, MeantWord.distance("Spine", "spine"));
        assertEquals(1, MeantWord.distance("spnie", "spine"));
        assertEquals(1, MeantWord.distance("spin", "spine"));
        assertEquals(5, MeantWord.distance("", "spine"));
    }
}
