/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.levels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;

class AnatomyTest {

    private static final Anatomy SIX_LUMBAR = new Anatomy(Map.of(Region.LUMBAR, 6));
    private static final Anatomy ELEVEN_THORACIC = new Anatomy(Map.of(Region.THORACIC, 11));

    @Test
    void threeVertebraeHaveTwoDiscs() {
        LevelSpan resection = span("T5–T7");
        assertEquals("[T5, T6, T7]", Anatomy.USUAL.vertebrae(resection).toString());
        assertEquals(2, Anatomy.USUAL.discs(resection));
    }

    @Test
    void rangesCrossRegions() {
        assertEquals("[O, C1, C2]", Anatomy.USUAL.vertebrae(span("O–C2")).toString());
        assertEquals("[C7, T1, T2]", Anatomy.USUAL.vertebrae(span("C7–T2")).toString());
        assertEquals("[L4, L5, L6, S1]", SIX_LUMBAR.vertebrae(span("L4–S1")).toString());
    }

    @Test
    void aBackwardsRangeHasNoVertebrae() {
        assertTrue(span("T7–T5").backwards());
        assertEquals(0, Anatomy.USUAL.vertebrae(span("T7–T5")).size());
        assertEquals(0, Anatomy.USUAL.discs(span("T7–T5")));
    }

    @Test
    void c8IsARootAndNoVertebra() {
        Level c8 = new Level(Region.CERVICAL, 8);
        assertFalse(Anatomy.USUAL.has(c8, LevelKind.VERTEBRA));
        assertFalse(Anatomy.USUAL.has(c8, LevelKind.DISC));
        assertTrue(Anatomy.USUAL.has(c8, LevelKind.ROOT));
        assertTrue(Anatomy.USUAL.has(c8, LevelKind.CORD));
    }

    @Test
    void aDeclaredNumberingAddsAndRemovesLevels() {
        Level l6 = new Level(Region.LUMBAR, 6);
        assertFalse(Anatomy.USUAL.has(l6, LevelKind.VERTEBRA));
        assertTrue(SIX_LUMBAR.has(l6, LevelKind.VERTEBRA));
        assertFalse(ELEVEN_THORACIC.has(new Level(Region.THORACIC, 12), LevelKind.VERTEBRA));
        assertFalse(Anatomy.USUAL.has(new Level(Region.THORACIC, 0), LevelKind.VERTEBRA));
    }

    private static LevelSpan span(String notation) {
        return LevelNotation.parse(notation).orElseThrow();
    }
}
