/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.levels;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the notations of levels that are found in print: {@code T5–T7}, {@code T5-T7}, {@code T6–7}, {@code C6/7},
 * {@code L4/L5}, {@code L3 - L4}, {@code C4-C5-C6}, {@code C2-Th3}, {@code Occiput-C2}, {@code 5th–6th cervical}.
 */
public final class LevelNotation {

    private static final String DASH = "\\s*[-–—−‑]\\s*";
    private static final Pattern LEVEL = Pattern.compile("(Th|T|D|Co|Cx|C|L|S)(\\d{1,2})");
    private static final Pattern WORDS = Pattern.compile(
            "(\\d{1,2})(?:st|nd|rd|th)(?:" + DASH + "(\\d{1,2})(?:st|nd|rd|th))?\\s+(\\p{L}+)(?:\\s+\\p{L}+)?",
            Pattern.CASE_INSENSITIVE);

    private LevelNotation() {
    }

    /**
     * Reads a notation.
     *
     * @param text a level or range as printed
     * @return the span, or nothing when the text is no notation of levels; whether its levels exist is not looked at
     */
    public static Optional<LevelSpan> parse(String text) {
        String notation = text.strip();
        Matcher words = WORDS.matcher(notation);
        if (words.matches()) {
            return parseWords(words);
        }
        boolean slash = notation.contains("/");
        String[] pieces = notation.split(slash ? "\\s*/\\s*" : DASH, -1);
        List<Level> levels = new ArrayList<>();
        for (String piece : pieces) {
            Optional<Level> level = parseLevel(piece, levels.isEmpty() ? null : levels.getLast().region());
            if (level.isEmpty()) {
                return Optional.empty();
            }
            levels.add(level.get());
        }
        return span(levels, slash);
    }

    /** Chains such as C4-C5-C6 must name neighbours; a slash names the two vertebrae beside one disc. */
    private static Optional<LevelSpan> span(List<Level> levels, boolean slash) {
        for (int i = 1; levels.size() > 2 && i < levels.size(); i++) {
            if (!Anatomy.USUAL.vertebrae(new LevelSpan(LevelKind.UNSTATED, levels.get(i - 1), levels.get(i)))
                    .equals(List.of(levels.get(i - 1), levels.get(i)))) {
                return Optional.empty();
            }
        }
        LevelKind kind = slash ? LevelKind.DISC : levels.size() == 1 ? LevelKind.VERTEBRA : LevelKind.UNSTATED;
        return Optional.of(new LevelSpan(kind, levels.getFirst(), levels.getLast()));
    }

    private static Optional<Level> parseLevel(String piece, Region before) {
        if (before != null && piece.matches("\\d{1,2}")) {
            return Optional.of(new Level(before, Integer.parseInt(piece)));
        }
        if (piece.equals("C0") || Region.ofPrefix(piece).filter(Region.OCCIPUT::equals).isPresent()) {
            return Optional.of(Level.OCCIPUT);
        }
        Matcher level = LEVEL.matcher(piece);
        return level.matches()
                ? Region.ofPrefix(level.group(1)).map(region -> new Level(region, Integer.parseInt(level.group(2))))
                : Optional.empty();
    }

    private static Optional<LevelSpan> parseWords(Matcher words) {
        Optional<Region> region = Region.named(words.group(3).toLowerCase(Locale.ROOT));
        return region.map(found -> {
            Level first = new Level(found, Integer.parseInt(words.group(1)));
            Level last = words.group(2) == null ? first : new Level(found, Integer.parseInt(words.group(2)));
            return new LevelSpan(first.equals(last) ? LevelKind.VERTEBRA : LevelKind.UNSTATED, first, last);
        });
    }

    /**
     * Prints a span with the letter repeated and an en dash, or with a slash for a disc; {@link #parse} reads it back.
     */
    public static String print(LevelSpan span) {
        if (span.single()) {
            return span.first().toString();
        }
        return span.first() + (span.kind() == LevelKind.DISC ? "/" : "–") + span.last();
    }
}
