/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A word pattern finds the same matches as its pattern. */
class WordPatternTest {

    private static final Pattern PATTERN = Pattern.compile(
            "\\b(?:(mothers?|gave birth|half-brothers?|another (?:man|woman))|famil(?:y|ies)|before(?!,)|"
            + "re-?operat(?:ion|ed))\\b", Pattern.CASE_INSENSITIVE);

    @Property(tries = 20_000)
    void findsTheMatchesOfThePattern(@ForAll("texts") String text) {
        assertEquals(finds(text), found(text));
        assertEquals(PATTERN.matcher(text).find(), new WordPattern(PATTERN).isIn(text));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("mother", "Mothers", "gave", "birth", "half", "-", "brother", "another", "man", "woman",
                "family", "famil", "before", ",", "re", "operated", "reoperation", " ", " ", " ", "é",
                "1", ".", "mothersé").list().ofMaxSize(12).map(pieces -> String.join("", pieces));
    }

    @Test
    void aMatchCanHaveSeveralWords() {
        assertEquals(List.of("gave birth", "another woman"), found("She gave birth; another woman watched."));
    }

    private static List<String> finds(String text) {
        List<String> finds = new ArrayList<>();
        Matcher matcher = PATTERN.matcher(text);
        while (matcher.find()) {
            finds.add(matcher.group());
        }
        return finds;
    }

    private static List<String> found(String text) {
        List<String> finds = new ArrayList<>();
        new WordPattern(PATTERN).each(text, find -> finds.add(find.group()));
        return finds;
    }
}
