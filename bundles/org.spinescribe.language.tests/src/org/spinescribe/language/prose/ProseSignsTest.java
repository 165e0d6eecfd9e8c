/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.commonmark.node.Code;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Markup signs stay in the text where they mark nothing. */
class ProseSignsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "It was 2*3 and 4*5 mm.      | It was 2*3 and 4*5 mm.", "a**b and c**d            | a**b and c**d",
            "n*2 *and* m*3               | n*2 and m*3",            "3*4*5                    | 3*4*5",
            "*in vitro*-grown            | in vitro-grown",         "(*in vivo*) and **bold** | (in vivo) and bold",
            "*L*4 and x**y *z*           | L4 and x**y z",          "2***3 and 4***5          | 2***3 and 4***5",
            "[](https://example.org) too | https://example.org too", "[a](https://example.org) | a" })
    void signsOutsideMarkupArePrinted(String typed, String printed) {
        assertEquals(printed, printed(ProseReader.read(typed, 0)));
        assertEquals(printed, printed(ProseReader.readShort(typed, 0)));
    }

    @Test
    void starsHaveOffsets() {
        String typed = "It was 2*3 and 4*5 mm.";
        ProseText text = ProseReader.read(typed, 100);
        assertEquals("108 *, 116 *", text.all(Text.class).stream().filter(star -> star.getLiteral().equals("*"))
                .map(text::range).map(range -> range.offset() + " " + typed.substring(range.offset() - 100,
                        range.offset() - 100 + range.length())).collect(Collectors.joining(", ")));
    }

    private static String printed(ProseText text) {
        return text.all(Text.class).stream().map(Text::getLiteral).collect(Collectors.joining())
                + text.all(Code.class).stream().map(Code::getLiteral).collect(Collectors.joining());
    }
}
