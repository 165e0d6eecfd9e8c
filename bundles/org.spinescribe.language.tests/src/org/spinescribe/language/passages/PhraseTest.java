/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.passages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Phrases are found at the start of words. */
class PhraseTest {

    @ParameterizedTest(name = "{0} in “{1}”: {2}")
    @CsvSource({ "symptom, The first Symptoms were mild, Symptoms", "symptom, He was asymptomatic,",
        "CT, a CT scan, CT", "CT, a ct scan,", "CT, CTA showed,", "follow-up, at Follow-Ups, Follow-Ups",
        "no  pain, There was no pain, no pain", "µ, 5 µm, µm", "±, 5 ± 2, ±", "mri, MRI-guided, MRI" })
    void standsAtTheStartOfWords(String phrase, String text, String found) {
        assertEquals(Optional.ofNullable(found), Phrase.of(phrase).find(text)
                .map(place -> text.substring(place.start(), place.end())));
    }

    @Property
    void isFoundWhereARegularExpressionMatches(@ForAll("texts") String words, @ForAll("texts") String text) {
        String phrase = words.strip();
        Optional<String> expected = phrase.isEmpty() ? Optional.empty() : expression(phrase).matcher(text).results()
                .map(found -> found.start() + "–" + found.end()).findFirst();
        assertEquals(expected, Phrase.of(phrase).find(text).map(place -> place.start() + "–" + place.end()));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("aBcé ²7-\u00A0").ofMaxLength(12);
    }

    private static Pattern expression(String words) {
        boolean capitals = words.length() > 1 && words.equals(words.toUpperCase(Locale.ROOT))
                && words.chars().anyMatch(Character::isUpperCase);
        boolean word = Pattern.matches("[\\p{L}\\p{N}].*", words);
        String quoted = Stream.of(words.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("[\\s\u00A0]++"));
        return Pattern.compile((word ? "(?<![\\p{L}\\p{N}])" : "") + quoted
                + (capitals ? "(?![\\p{L}\\p{N}])" : word ? "\\p{L}*+" : ""),
                capitals ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
