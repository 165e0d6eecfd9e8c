/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.scales;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.clinical.words.Beginnings;
import org.spinescribe.clinical.words.Beginnings.Any;

/**
 * The meaning of a class, grade or eponym, as far as it excludes something that texts say: AIS A and sacral sparing, a
 * hangman fracture of C1. The table is in {@code definitions.tsv}.
 *
 * @param firstWords of which every text with the class contains one
 * @param named the pattern of the class in prose
 * @param contrary the pattern that the class excludes; matches everything where the name alone is the contradiction
 * @param means the meaning of the class, in words for the author
 * @param confirmed whether the definition was read in a source
 * @param source of the definition
 */
public record Definition(Any firstWords, Pattern named, Pattern contrary, String means, boolean confirmed,
        String source) {

    private static final List<Definition> ALL = read();
    /** Negations; a denied or former finding contradicts nothing. */
    private static final Pattern DENIED =
            Pattern.compile("\\b(?:no|not|without|absent|neither|nor|loss of|lost|absence of|"
            + "excluded|ruled out|rather than|instead of)\\b[^.;,]{0,30}$", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER_TIME =
            Pattern.compile("improv|recover|later|follow-?up|\\bmonths?\\b|\\byears?\\b|initially|"
            + "\\bthen\\b|previous|progress|subsequent|converted|reclassif|deteriorat|the other|another|respectively",
            Pattern.CASE_INSENSITIVE);

    /** All definitions. */
    public static List<Definition> all() {
        return ALL;
    }

    /** The place of the class in a sentence that contradicts it; empty for other sentences. */
    public OptionalInt contradictedIn(String sentence, Beginnings beginnings) {
        if (!beginnings.has(firstWords)) {
            return OptionalInt.empty();
        }
        Matcher name = named.matcher(sentence);
        if (!name.find() || OTHER_TIME.matcher(sentence).find()) {
            return OptionalInt.empty();
        }
        Matcher excluded = contrary.matcher(sentence);
        while (excluded.find()) {
            if (!DENIED.matcher(sentence.substring(0, excluded.start())).find()) {
                return OptionalInt.of(name.start());
            }
        }
        return OptionalInt.empty();
    }

    /** The end of the words for the class. */
    public int end(String sentence) {
        Matcher name = named.matcher(sentence);
        return name.find() ? name.end() : 0;
    }

    private static List<Definition> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Definition.class.getResourceAsStream("definitions.tsv"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(line -> of(line.split("\t", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Definition of(String[] row) {
        return new Definition(Beginnings.whole(row[0].split(" ")), Pattern.compile(row[1], Pattern.CASE_INSENSITIVE),
                Pattern.compile(row[2], Pattern.CASE_INSENSITIVE), row[3], row[4].equals("yes"), row[5]);
    }
}
