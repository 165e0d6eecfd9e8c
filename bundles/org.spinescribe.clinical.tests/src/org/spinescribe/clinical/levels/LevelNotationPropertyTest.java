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

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Printed levels are read back unchanged, and typed text is read as a whole or refused. */
class LevelNotationPropertyTest {

    @Property
    void aPrintedLevelIsReadBack(@ForAll("spans") LevelSpan span) {
        assertEquals(Optional.of(span), LevelNotation.parse(LevelNotation.print(span)));
    }

    @Property
    void anyTextIsReadWithoutException(@ForAll String text) {
        LevelNotation.parse(text).ifPresent(span -> assertEquals(Optional.of(span.first()),
                LevelNotation.parse(LevelNotation.print(span)).map(LevelSpan::first)));
    }

    @Property
    void aRangeHasOneDiscLessThanVertebrae(@ForAll("spans") LevelSpan span) {
        int vertebrae = Anatomy.USUAL.vertebrae(span).size();
        assertTrue(vertebrae == 0 || Anatomy.USUAL.discs(span) == vertebrae - 1);
    }

    @Provide
    Arbitrary<LevelSpan> spans() {
        return Combinators.combine(levels(), levels(), Arbitraries.of(true, false)).as((one, other, disc) -> {
            if (one.equals(other)) {
                return new LevelSpan(LevelKind.VERTEBRA, one, one);
            }
            return new LevelSpan(disc ? LevelKind.DISC : LevelKind.UNSTATED, one, other);
        });
    }

    private static Arbitrary<Level> levels() {
        return Arbitraries.of(Region.values()).flatMap(region -> region == Region.OCCIPUT
                ? Arbitraries.just(Level.OCCIPUT)
                : Arbitraries.integers().between(1, region.usualCount()).map(number -> new Level(region, number)));
    }
}
