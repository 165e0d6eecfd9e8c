/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.levels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class LevelFinderTest {

    @TestFactory
    Stream<DynamicTest> findsLevelsAndNothingElse() throws IOException {
        return Files.readAllLines(Path.of("fixtures/levels-in-prose.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> DynamicTest.dynamicTest(line, () -> assertEquals(line, marked(plain(line)))));
    }

    private static String plain(String marked) {
        return marked.replaceAll("\\[([^]|]*)(?:\\|\\w+)?]", "$1");
    }

    private static String marked(String text) {
        StringBuilder marked = new StringBuilder(text);
        for (LevelMention mention : LevelFinder.find(text).reversed()) {
            LevelKind usual = mention.span().single() ? LevelKind.VERTEBRA : LevelKind.UNSTATED;
            LevelKind kind = mention.span().kind();
            marked.insert(mention.end(), (kind == usual ? "" : "|" + kind.name().toLowerCase(Locale.ROOT)) + "]");
            marked.insert(mention.start(), "[");
        }
        return marked.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = { "T1-", "T1 ", "T1, ", "C1/", "first ", "(", "L5 to ", "T2-weighted ", "Fig. " })
    void aHundredThousandRepeatedCharactersAreHarmless(String repeated) {
        assertInOrder(repeated.repeat(100_000 / repeated.length()));
    }

    @Property
    void mentionsAreInOrderAndWithinTheText(@ForAll List<String> words) {
        assertInOrder(String.join("T5–", words));
    }

    private static void assertInOrder(String text) {
        int end = 0;
        for (LevelMention mention : LevelFinder.find(text)) {
            assertEquals(true, mention.start() >= end && mention.end() > mention.start()
                    && mention.end() <= text.length());
            end = mention.end();
        }
    }
}
