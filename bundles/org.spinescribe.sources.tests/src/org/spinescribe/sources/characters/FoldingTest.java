/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.characters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Texts that look alike are folded into the same text. */
class FoldingTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(quoteCharacter = '|', value = { "Müller–Lee, muller-lee", "O’Brien  Jr, o'brien jr",
            "Eur. Spine J, eur. spine j", "a--b \"c\", a-b 'c'", "ﬁlum\u00A0terminale, filum terminale" })
    void foldsCaseAccentsDashesQuotesAndSpaces(String text, String folded) {
        assertEquals(folded, Folding.of(text));
    }

    /** Signs of ASCII are folded by a shorter way, with the same result. */
    @Property
    void foldsAsciiLikeOtherText(@ForAll("plain") String text) {
        assertEquals(Folding.of("x" + text + "xé"), Folding.of("x" + text + "x") + "e");
    }

    @Provide
    Arbitrary<String> plain() {
        return Arbitraries.strings().withChars("aB- '`\"._1").ofMaxLength(12);
    }
}
