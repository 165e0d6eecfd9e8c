/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.vocabulary;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.spinescribe.clinical.words.MeantWord;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class NearnessTest {

    @Property
    void equalsTheFullDistanceUpToTheLimit(
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 12) String one,
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 12) String other,
            @ForAll @IntRange(max = 3) int most) {
        int distance = new Nearness(one.getBytes(US_ASCII), most).to(other.getBytes(US_ASCII), other.length());
        assertEquals(Math.min(MeantWord.distance(one, other), most + 1), distance);
    }

    @Property
    void differentLettersNeverHideANearWord(@ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 12) String one,
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 12) String other) {
        int bits = Long.bitCount(Nearness.letters(one.getBytes(US_ASCII)) ^ Nearness.letters(other.getBytes(US_ASCII)));
        assertTrue(bits <= 2 * MeantWord.distance(one, other));
    }
}
