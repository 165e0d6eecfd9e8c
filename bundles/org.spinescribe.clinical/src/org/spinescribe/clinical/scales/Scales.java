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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.spinescribe.clinical.scales.Scale.Band;
import org.spinescribe.clinical.scales.Scale.Better;
import org.spinescribe.clinical.words.Beginnings;

/** The known scales and classifications, from {@code scales.tsv}. */
public final class Scales {

    private static final Pattern NEVER = Pattern.compile("(?!)");
    private static final List<Scale> ALL = read();
    /** The scales with names in prose. */
    private static final List<Scale> NAMED = ALL.stream().filter(scale -> scale.words() != NEVER).toList();

    private Scales() {
    }

    /** All scales, in the order of the file. */
    public static List<Scale> all() {
        return ALL;
    }

    /** The scale with a name as typed in facts, such as {@code mjoa} or {@code tomita type}; case does not matter. */
    public static Optional<Scale> find(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return ALL.stream().filter(scale -> scale.name().equals(wanted)).findFirst();
    }

    /** Whether a name is that of a scale, with or without parts. */
    public static boolean isKnown(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return ALL.stream().anyMatch(scale -> scale.name().equals(wanted) || scale.name().startsWith(wanted + " "));
    }

    /** A prefilter: the scales that a text may mention. */
    public static List<Scale> mayBeIn(Beginnings text) {
        return NAMED.stream().filter(scale -> text.has(scale.firstWords())).toList();
    }

    /** The names for facts. */
    public static List<String> names() {
        return ALL.stream().map(scale -> scale.name().replaceFirst(" .*", "")).distinct().toList();
    }

    private static List<Scale> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Scales.class.getResourceAsStream("scales.tsv"), StandardCharsets.UTF_8))) {
            List<Scale> all = new ArrayList<>();
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> all.add(scale(line.split("\t", -1))));
            return List.copyOf(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Scale scale(String[] row) {
        Pattern words = row[2].isEmpty() ? NEVER : Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + row[2]
                + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE);
        return new Scale(row[0], row[1], words, Beginnings.whole(row[3].split(" ")), LegalValues.of(row[4]),
                Better.valueOf(row[5].toUpperCase(Locale.ROOT)), row[6].equals("yes"), row[7], Band.of(row[8]));
    }
}
