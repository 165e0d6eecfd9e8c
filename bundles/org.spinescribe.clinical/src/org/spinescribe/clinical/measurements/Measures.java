/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.measurements;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.spinescribe.clinical.words.Beginnings;

/** The known measures, from {@code measures.tsv}. */
public final class Measures {

    private static final Pattern NEVER = Pattern.compile("(?!)");
    private static final List<Measure> ALL = read();

    private Measures() {
    }

    /** All of them, in the order of the file. */
    public static List<Measure> all() {
        return ALL;
    }

    /** The measure of a name as typed; case does not matter. */
    public static Optional<Measure> find(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return ALL.stream().filter(measure -> measure.name().toLowerCase(Locale.ROOT).equals(wanted)).findFirst();
    }

    /** The names that can be typed. */
    public static List<String> names() {
        return ALL.stream().map(Measure::name).toList();
    }

    private static List<Measure> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Measures.class.getResourceAsStream("measures.tsv"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(line -> of(line.split("\t", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Measure of(String[] row) {
        Pattern words = row[3].isEmpty() ? NEVER
                : Pattern.compile("(?<![\\p{L}–-])" + row[3], Pattern.CASE_INSENSITIVE);
        return new Measure(row[0], row[1], List.of(row[2].split(",")), words, Beginnings.whole(row[4].split(" ")));
    }
}
