/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.scales;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.spinescribe.clinical.words.Beginnings.Any;

/**
 * A clinical scale or classification.
 *
 * @param name as typed in facts, with the part where it has parts, such as {@code tomita type}
 * @param title as printed
 * @param words the pattern of its names in prose; matches nothing when prose has no name for it
 * @param firstWords of which each of its names contains one
 * @param values that exist
 * @param better which end is better
 * @param confirmed whether the values were read in a source, or are general knowledge
 * @param source of the values
 * @param bands words for parts of the range, such as "severe"; empty where there are none
 */
public record Scale(String name, String title, Pattern words, Any firstWords, LegalValues values, Better better,
        boolean confirmed, String source, List<Band> bands) {

    /**
     * A word for a part of the range, such as "moderate" for an mJOA score of 12 to 14.
     *
     * @param least value that is called so
     * @param most value that is called so
     */
    public record Band(String word, int least, int most) {

        static List<Band> of(String notation) {
            return notation.isEmpty() ? List.of() : Stream.of(notation.split(";")).map(band -> {
                String[] parts = band.split("[ –]");
                return new Band(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
            }).toList();
        }
    }

    /** The word for a value; empty where there is none. */
    public Optional<String> word(double value) {
        return bands.stream().filter(band -> value >= band.least() && value <= band.most()).map(Band::word).findFirst();
    }

    /** Which end of a scale is better for the patient. */
    public enum Better {
        HIGH, LOW, NONE
    }

    /**
     * The direction of a change from one value to another.
     *
     * @return more than zero for better, less than zero for worse, zero for no or an undecidable change
     */
    public int change(String from, String to) {
        int change = compare(from, to);
        return better == Better.HIGH ? change : better == Better.LOW ? -change : 0;
    }

    /** Later letters are better on scales where high is better: from A, complete, to E, normal. */
    private static int compare(String from, String to) {
        try {
            return Double.compare(number(to), number(from));
        } catch (NumberFormatException e) {
            return Integer.signum(to.compareToIgnoreCase(from));
        }
    }

    private static double number(String value) {
        return Double.parseDouble(value.replaceAll("[ \u00A0%]", "").replaceAll("/\\d+$", ""));
    }
}
