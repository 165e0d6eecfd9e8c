/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

import org.spinescribe.clinical.levels.LevelFinder;
import org.spinescribe.clinical.levels.LevelForm.Joint;
import org.spinescribe.clinical.levels.LevelMention;

/** Inserts no-break spaces where a line must not break. */
final class Typography {

    static final char NO_BREAK_SPACE = '\u00A0';

    // each begins with its space: most characters are no space, and are so skipped quickly
    private static final Pattern NUMBER_AND_UNIT = Pattern.compile(
            " (?<=\\d )(?=(?:nm|µm|μm|mm|cm|m|µL|μL|mL|ml|dL|L|µg|μg|mg|g|kg|Gy|cGy|Hz|kPa|mmHg|mmol|MPa|kV|mA|T|h|"
                    + "min|s|ms|°C|%|years?|months?|weeks?|days?|hours?|minutes?|levels?|"
                    + "vertebrae)(?![\\p{L}\\p{N}]))");
    private static final Pattern BEFORE_SIGN = Pattern.compile(" (?<=(?:\\S|^) )(?=[<>=≤≥±≈×] )");
    private static final Pattern AFTER_SIGN = Pattern.compile(" (?<=[<>=≤≥±≈×] )(?=\\S)");
    private static final Pattern NUMBERED = Pattern.compile(" (?<=\\b(?:Figs?\\.|Figures?|Tables?|pp?\\.|No\\.|"
            + "Dr\\.?) )(?=\\S|$)");

    private static final String SIGNS = "<>=≤≥±≈×";
    /** Parts of the words before numbers: few texts have one, so few are looked at for them. */
    private static final List<String> BEFORE_NUMBERS = List.of("Fig", "Table", "p. ", "No. ", "Dr");
    private static final String HYPHENS = "-—−‑";

    private Typography() {
    }

    /**
     * The text in NFC, with en dashes in ranges of levels, and with no-break spaces between numbers and units, around
     * signs, and after "Fig." and the like.
     */
    static String protect(String text) {
        String composed = dashed(Normalizer.normalize(text, Normalizer.Form.NFC));
        if (composed.indexOf(' ') < 0) {
            return composed;
        }
        String space = String.valueOf(NO_BREAK_SPACE);
        String units = NUMBER_AND_UNIT.matcher(composed).replaceAll(space);
        String signs = SIGNS.chars().noneMatch(sign -> units.indexOf(sign) >= 0) ? units
                : AFTER_SIGN.matcher(BEFORE_SIGN.matcher(units).replaceAll(space)).replaceAll(space);
        return BEFORE_NUMBERS.stream().noneMatch(signs::contains) ? signs : NUMBERED.matcher(signs).replaceAll(space);
    }

    /** T5-T7 and T5 - T7 are printed as T5–T7; T2-weighted stays as it is. */
    private static String dashed(String text) {
        if (!hasHyphenBehindDigit(text)) {
            return text;
        }
        StringBuilder dashed = new StringBuilder(text);
        for (LevelMention level : LevelFinder.find(text).reversed()) {
            Joint joint = level.form().joint();
            if (joint == Joint.HYPHEN || joint == Joint.OTHER_DASH) {
                dashed.replace(level.start(), level.end(), LevelFinder.withEnDash(text.substring(level.start(),
                        level.end())));
            }
        }
        return dashed.toString();
    }

    private static boolean hasHyphenBehindDigit(String text) {
        for (int i = 1; i < text.length(); i++) {
            boolean space = isSpace(text.charAt(i - 1));
            if (HYPHENS.indexOf(text.charAt(i)) >= 0 && isDigit(text, space ? i - 2 : i - 1)
                    || text.charAt(i) == '–' && space && isDigit(text, i - 2)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character == NO_BREAK_SPACE;
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
