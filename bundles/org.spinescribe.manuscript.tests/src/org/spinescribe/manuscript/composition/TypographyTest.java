/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {

    /** A no-break space is printed as {@code ␣}. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
        "a cage of 78 mm and 5.5 mL       | a cage of 78␣mm and 5.5␣mL",
        "p < 0.05 and 14° ± 2°            | p␣<␣0.05 and 14°␣±␣2°",
        "Ki-67 < 2 %                      | Ki-67␣<␣2␣%",
        "Fig. 1, Figs. 2 and 3, p. 7      | Fig.␣1, Figs.␣2 and 3, p.␣7",
        "' = 0.82' | '␣=␣0.82'",
        "2 mothers, 3 kinds               | 2 mothers, 3 kinds",
        "after 12 months, 46 years old    | after 12␣months, 46␣years old",
        "at T5-T7, C5-6 and L3 - L4       | at T5–T7, C5–6 and L3–L4",
        "T2-weighted, Ki-67, COVID-19     | T2-weighted, Ki-67, COVID-19",
        "e\u0301lan                       | \u00E9lan",
    })
    void insertsNoBreakSpacesAndDashes(String typed, String printed) {
        assertEquals(printed, Typography.protect(typed).replace('\u00A0', '␣'));
    }
}
