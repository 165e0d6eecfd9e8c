/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.completion;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.spinescribe.clinical.levels.Anatomy;
import org.spinescribe.clinical.levels.Level;
import org.spinescribe.clinical.levels.LevelKind;
import org.spinescribe.clinical.levels.LevelNotation;
import org.spinescribe.clinical.levels.LevelSpan;

/** Completes a level to ranges with an en dash: {@code T12–L1} for {@code T12}, {@code T12-} and {@code T12–L}. */
record LevelRanges(Anatomy anatomy) {

    private static final Pattern BEGUN = Pattern.compile("(\\p{L}{1,2}\\d{1,2})(?:([-–])(\\p{L}{0,2}\\d{0,2}))?");
    /** The number of ranges proposed when the author has typed no dash. */
    private static final int SHORTEST = 4;

    /** Returns the ranges that a typed word may become, the shortest first; none when the patient has no such level. */
    Stream<LevelSpan> of(String typed) {
        Matcher begun = BEGUN.matcher(typed);
        if (!begun.matches()) {
            return Stream.empty();
        }
        boolean asked = begun.group(2) != null;
        String rest = asked ? begun.group(3) : "";
        return first(begun.group(1)).stream().flatMap(first -> below(first).stream()
                .filter(last -> fits(first, last, rest)).limit(asked ? Integer.MAX_VALUE : SHORTEST)
                .map(last -> new LevelSpan(LevelKind.UNSTATED, first, last)));
    }

    private Optional<Level> first(String typed) {
        return LevelNotation.parse(Character.toUpperCase(typed.charAt(0)) + typed.substring(1)).map(LevelSpan::first)
                .filter(level -> anatomy.has(level, LevelKind.VERTEBRA));
    }

    private List<Level> below(Level first) {
        return anatomy.vertebrae().stream().filter(level -> level.compareTo(first) > 0).toList();
    }

    /** Returns whether a level matches the typed end; within a region the number is enough, as in {@code T5–7}. */
    private static boolean fits(Level first, Level last, String rest) {
        return last.toString().regionMatches(true, 0, rest, 0, rest.length())
                || last.region() == first.region() && Integer.toString(last.number()).startsWith(rest);
    }
}
