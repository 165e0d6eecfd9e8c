/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.scales;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "frankel        | A b E           | F 1",
        "ais            | A E             | F",
        "nurick         | 0 5 III         | 6 VI",
        "joa            | 0 17 12.5       | 18 -1 12.3",
        "mjoa           | 0 18            | 19 9.5",
        "vas            | 7.5 80          | 101",
        "odi            | 62% 12.5 100    | 140% 101",
        "karnofsky      | 80 100          | 85 110",
        "sins           | 0 18            | 19",
        "enneking       | IB 3 IIIB       | IC 4",
        "wbb sectors    | 1 12            | 0 13",
        "wbb layers     | A E             | F",
        "tomita type    | 1 7 V           | 8 VIII",
        "tomita score   | 2 10            | 1 11",
        "tokuhashi      | 0 15            | 16",
        "bilsky         | 0 1b 3          | 1d 4",
        "meyerding      | II 5            | VI 0",
        "pfirrmann      | IV 5            | VII 0",
        "modic          | 2 III           | 4",
        "gcs            | 3 15            | 2 16",
        "asa-class      | II 3E           | VIII 7",
        "ao-spine       | A3 C            | A5 D",
        "joa-lumbar     | 26              | 30",
        "clavien-dindo  | IIIa 4b V       | VI IIIc",
    })
    void scalesHaveOnlyLegalValues(String scale, String legal, String illegal) {
        LegalValues values = Scales.find(scale).orElseThrow().values();
        for (String value : legal.split(" ")) {
            assertTrue(values.contains(value), value);
        }
        for (String value : illegal.split(" ")) {
            assertFalse(values.contains(value), value);
        }
    }

    @ParameterizedTest
    @CsvSource({ "mjoa, 9, 16, better", "mjoa, 16, 9, worse", "frankel, C, E, better", "nurick, 4, 1, better",
        "odi, 62%, 30%, better", "vas, 2, 8, worse", "sins, 9, 13, same", "mjoa, 9, 9, same" })
    void theScaleDecidesWhetherMoreIsBetter(String scale, String from, String to, String change) {
        int expected = List.of("worse", "same", "better").indexOf(change) - 1;
        assertEquals(expected, Integer.signum(Scales.find(scale).orElseThrow().change(from, to)));
    }

    @Test
    void everyScaleHasASource() {
        Scales.all().forEach(scale -> assertTrue(scale.source().length() >= 10, scale.name()));
    }

    @Test
    void aMeanLiesBetweenValues() {
        LegalValues values = Scales.find("mjoa").orElseThrow().values();
        assertTrue(values.spans("11.01"));
        assertFalse(values.spans("18.5"));
    }

    @Test
    void legalValuesArePrintedInWords() {
        assertEquals("0–100 in steps of 10", Scales.find("karnofsky").orElseThrow().values().toString());
        assertEquals("0–17", Scales.find("joa").orElseThrow().values().toString());
        assertEquals("0–5 or I–V", Scales.find("nurick").orElseThrow().values().toString());
    }

    @Test
    void numberedGradesStayWithinTheScale() {
        LegalValues frankel = Scales.find("frankel").orElseThrow().values();
        assertTrue(frankel.contains("D1"));
        assertEquals("E", frankel.ends(List.of("C", "E")).orElseThrow().highest());
        assertEquals(2, frankel.place("C"));
    }

    @ParameterizedTest
    @CsvSource({ "mjoa, 16, mild", "mjoa, 12, moderate", "mjoa, 0, severe", "gcs, 8, severe", "gcs, 13, mild" })
    void partsOfARangeHaveWords(String scale, double value, String word) {
        assertEquals(word, Scales.find(scale).orElseThrow().word(value).orElseThrow());
    }
}
