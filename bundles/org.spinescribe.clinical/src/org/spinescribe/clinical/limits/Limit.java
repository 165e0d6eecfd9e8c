/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.limits;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.spinescribe.clinical.words.Beginnings;
import org.spinescribe.clinical.words.Beginnings.Any;

/**
 * The range of a measurement, with a wide margin: a value outside has a wrong number or unit. The table is in
 * {@code limits.tsv}.
 *
 * @param firstWords of which every text with the measurement contains one
 * @param measured the pattern of the measurement in prose; the first group is the number
 * @param least possible value
 * @param most possible value
 * @param what the name for the author, such as "a blood loss"
 */
public record Limit(Any firstWords, Pattern measured, double least, double most, String what) {

    private static final List<Limit> ALL = read();

    /** All limits. */
    public static List<Limit> all() {
        return ALL;
    }

    /** Whether a value is possible. */
    public boolean allows(double value) {
        return value >= least && value <= most;
    }

    private static List<Limit> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Limit.class.getResourceAsStream("limits.tsv"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(line -> of(line.split("\t", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Limit of(String[] row) {
        return new Limit(Beginnings.whole(row[0].split(" ")), Pattern.compile(row[1], Pattern.CASE_INSENSITIVE),
                Double.parseDouble(row[2]), Double.parseDouble(row[3]), row[4]);
    }
}
