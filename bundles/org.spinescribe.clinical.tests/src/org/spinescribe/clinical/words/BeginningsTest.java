/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.words;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

class BeginningsTest {

    private static boolean has(String text, String... words) {
        return Beginnings.of(text).has(Beginnings.any(words));
    }

    @Test
    void caseIsIgnored() {
        assertTrue(has("En bloc Spondylectomy of T5–T7", "spondylectomy"));
        assertTrue(has("the mJOA score", "MJOA"));
    }

    @Test
    void aWordStartsAfterAnyNonLetter() {
        assertTrue(has("a 46-year-old man", "old"));
        assertTrue(has("(follow-up)", "follow"));
        assertFalse(has("a threshold", "old"));
    }

    @Test
    void aShortWordMatchesWholeWordsOnly() {
        assertTrue(has("Then he fell", "he"));
        assertFalse(has("Then a hen fell", "he"));
    }

    @Test
    void findsDigits() {
        assertTrue(Beginnings.of("in 1998").hasDigit());
        assertFalse(Beginnings.of("in the nineties").hasDigit());
    }

    @Property
    void noWordIsOverlooked(@ForAll String before, @ForAll @AlphaChars @StringLength(min = 1, max = 12) String word,
            @ForAll String after) {
        assertTrue(has(before + " " + word + " " + after, word));
    }
}
