/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.colours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Tests that reparsing after an edit gives the same result as parsing the whole text. */
class ProseEditPropertyTest {

    private static final String REPORT = """
            case report "A fall"
            section "Case report" {
              He fell [@ito2019].
              [levels]
            }
            funding none
            """;

    private final CaseReportWordReader words = new CaseReportWordReader();

    @Property(tries = 4000)
    void reparsingAnEditEqualsParsingTheWholeText(@ForAll("texts") String before, @ForAll("pieces") String inserted,
            @ForAll int place, @ForAll int length) {
        int offset = Math.floorMod(place, before.length() + 1);
        int removed = Math.floorMod(length, Math.min(12, before.length() - offset + 1));
        String now = before.substring(0, offset) + inserted + before.substring(offset + removed);
        assertEquals(words.read(now), words.readAgain(words.read(before), now, offset, removed));
    }

    @Test
    void changingAWordIsAProseEdit() {
        int place = REPORT.indexOf("fell");
        String now = REPORT.replace("fell", "climbed");
        ColouredText before = words.read(REPORT);
        assertTrue(ProseEdit.of(before, now, place, "fell".length()).isPresent());
        assertSame(before.words().getFirst(), words.readAgain(before, now, place, "fell".length()).words().getFirst());
    }

    @Test
    void addingABraceIsNoProseEdit() {
        int place = REPORT.indexOf("fell");
        assertTrue(ProseEdit.of(words.read(REPORT), REPORT.replace("fell", "f}ell"), place + 1, 0).isEmpty());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("section \"A\" {", "consent {", "}\n", "\n", "  ", "He fell. ", "[@ito2019]", "[#fig]",
                "[levels]", "\n  [levels]\n", "{", "}", "\\", "\"", "“", "/*", "*/", "//", "T5–T7 ", "keywords ",
                "5 cm ", "*", "/", "\r\n", "\u2028", "funding none\n", "patient\n").list().ofMaxSize(25)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of("", "", "a", " ", "[", "]", "@", "#", "\n", "[@b]", "[levels]", "{", "}", "\\", "\"", "*",
                "/", "*/", "/*", "word", "\r", "\u2028");
    }
}
