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

class SpellingTest {

    private static final List<String> BLOCKS = List.of("patient", "section", "figure", "table");

    @Test
    void findsWhatWasMeant() {
        assertEquals(Optional.of("patient"), Spelling.closest("patiant", BLOCKS));
        assertEquals(Optional.of("section"), Spelling.closest("secton", BLOCKS));
        assertEquals(Optional.of("figure"), Spelling.closest("Figrue", BLOCKS));
    }

    @Test
    void staysSilentWhenNothingIsNear() {
        assertEquals(Optional.empty(), Spelling.closest("hemangiopericytoma", BLOCKS));
        assertEquals(Optional.empty(), Spelling.closest("ab", BLOCKS));
        assertEquals(Optional.empty(), Spelling.closest("", BLOCKS));
    }

    @Test
    void countsTypingMistakes() {
        assertEquals(0, Spelling.distance("Spine", "spine"));
        assertEquals(1, Spelling.distance("spnie", "spine"));
        assertEquals(1, Spelling.distance("spin", "spine"));
        assertEquals(5, Spelling.distance("", "spine"));
    }
}
