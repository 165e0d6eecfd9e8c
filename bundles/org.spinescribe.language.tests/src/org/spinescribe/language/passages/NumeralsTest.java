/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.passages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class NumeralsTest {

    @Test
    void digitsWithinAWordAreNoNumber() {
        assertEquals("", numbers("T5–T7, C5/6, L4/5-S1, S100, CD34, (T2-weighted), 10^3 and H2O"));
    }

    @Test
    void numbersAreReadWithTheirUnits() {
        assertEquals("46 year, 1850 ml, 2.5 points, 30 , 4 , 9 , 5 of, 10 ",
                numbers("46-year-old; 1,850 mL; 2.50 points; 30 %; 4–9; (5 of 10)"));
    }

    @Property
    void aNumberIsFoundWithTheOffset(@ForAll @IntRange(min = 0) int number) {
        String text = "about " + number + " mm, not more";
        Numerals.Numeral found = Numerals.in(text).getFirst();
        assertEquals(number, found.value().intValueExact());
        assertEquals(String.valueOf(number), text.substring(found.start(), found.end()));
    }

    @Property
    void anyTextIsReadWithoutException(@ForAll String text) {
        assertTrue(Numerals.in(text).stream().allMatch(number -> number.end() <= text.length()));
    }

    @Test
    void longTextsAreHarmless() {
        for (String piece : new String[] { "1", "1,", "1 ", ",", "1.1", "-" }) {
            anyTextIsReadWithoutException(piece.repeat(100_000));
        }
    }

    private static String numbers(String text) {
        return Numerals.in(text).stream().map(number -> number.value().toPlainString() + " " + number.unit())
                .collect(Collectors.joining(", "));
    }
}
