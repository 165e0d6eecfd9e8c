/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.levels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevelNotationTest {

    /** The notations of journals; the last columns give their meanings. */
    @ParameterizedTest(name = "{0} is {1} from {2} to {3}")
    @CsvSource({
        "T5–T7,              UNSTATED, T5, T7",
        "T5-T7,              UNSTATED, T5, T7",
        "T6–7,               UNSTATED, T6, T7",
        "T2-4,               UNSTATED, T2, T4",
        "T10-T12,            UNSTATED, T10, T12",
        "C3-T7,              UNSTATED, C3, T7",
        "L2-S2,              UNSTATED, L2, S2",
        "C2-Th3,             UNSTATED, C2, T3",
        "D4–D6,              UNSTATED, T4, T6",
        "C6/7,               DISC,     C6, C7",
        "L4/L5,              DISC,     L4, L5",
        "L4 / 5,             DISC,     L4, L5",
        "L5–S1,              UNSTATED, L5, S1",
        "L3 - L4,            UNSTATED, L3, L4",
        "C4-C5-C6,           UNSTATED, C4, C6",
        "C6-C7-T1,           UNSTATED, C6, T1",
        "Occiput-C2,         UNSTATED, O,  C2",
        "O-C2,               UNSTATED, O,  C2",
        "S1-2,               UNSTATED, S1, S2",
        "T12-L1,             UNSTATED, T12, L1",
        "T8,                 VERTEBRA, T8, T8",
        "Co1,                VERTEBRA, Co1, Co1",
        "5th–6th cervical,   UNSTATED, C5, C6",
        "5TH - 6TH cervical spine, UNSTATED, C5, C6",
        "third lumbar,       , ,",
        "3rd lumbar vertebra, VERTEBRA, L3, L3",
    })
    void readsTheNotationsOfJournals(String printed, LevelKind kind, String first, String last) {
        Optional<LevelSpan> span = LevelNotation.parse(printed);
        if (kind == null) {
            assertEquals(Optional.empty(), span);
        } else {
            assertEquals(kind + " " + first + " " + last,
                    span.map(found -> found.kind() + " " + found.first() + " " + found.last()).orElse("nothing"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "T", "5", "X5", "T5–", "–T5", "T5–X7", "TII", "C4-C6-C7", "T2-weighted", "T5 T7", "/",
            "T/", "T555" })
    void otherTextIsNoLevel(String text) {
        assertEquals(Optional.empty(), LevelNotation.parse(text));
    }

    /** Every range and every disc of the usual anatomy comes back unchanged from print. */
    @Test
    void printingAndReadingAreInverse() {
        LevelSpan whole = new LevelSpan(LevelKind.UNSTATED, Level.OCCIPUT, new Level(Region.COCCYGEAL, 4));
        for (Level first : Anatomy.USUAL.vertebrae(whole)) {
            for (Level last : Anatomy.USUAL.vertebrae(whole)) {
                if (first.equals(last)) {
                    assertInverse(new LevelSpan(LevelKind.VERTEBRA, first, last));
                } else {
                    assertInverse(new LevelSpan(LevelKind.UNSTATED, first, last));
                    assertInverse(new LevelSpan(LevelKind.DISC, first, last));
                }
            }
        }
    }

    private static void assertInverse(LevelSpan span) {
        assertEquals(Optional.of(span), LevelNotation.parse(LevelNotation.print(span)));
    }

    @Test
    void randomTextIsReadWithoutException() {
        Random random = new Random(20260101);
        String letters = "TCLSOhco0123456789–-/ .thndrdcervical\u0000é脊";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            LevelNotation.parse(text.toString()).ifPresent(span -> assertTrue(
                    LevelNotation.parse(LevelNotation.print(span)).isPresent(), () -> text + " → " + span));
        }
    }
}
