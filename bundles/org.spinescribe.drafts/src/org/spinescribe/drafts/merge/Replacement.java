/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.Comparator;
import java.util.List;

/**
 * A text that takes the place of another one in a report.
 *
 * @param offset in UTF-16 units from the start of the report
 * @param length of what is replaced; 0 for what is only inserted
 */
public record Replacement(int offset, int length, String text) {

    /** Behind what is replaced. */
    public int end() {
        return offset + length;
    }

    /** A text with this replacement made. */
    public String in(String source) {
        return source.substring(0, offset) + text + source.substring(end());
    }

    /** A text with replacements made that do not touch each other. */
    public static String allIn(String source, List<Replacement> replacements) {
        String text = source;
        for (Replacement each : replacements.stream().sorted(Comparator.comparingInt(Replacement::offset)
                .thenComparingInt(Replacement::length).reversed()).toList()) {
            text = each.in(text);
        }
        return text;
    }

    /**
     * Where a place of a text with replacements made was before they were; within new words, where these go.
     *
     * @param replacements that do not touch each other
     */
    public static int before(List<Replacement> replacements, int offset) {
        int moved = 0;
        for (Replacement each : replacements.stream().sorted(Comparator.comparingInt(Replacement::offset)).toList()) {
            if (each.offset() + moved > offset) {
                break;
            }
            int end = each.offset() + moved + each.text().length();
            if (offset < end) {
                return each.offset();
            }
            moved += each.text().length() - each.length();
        }
        return offset - moved;
    }

    /** Replacements that do not touch each other as one, with what stands between them. */
    static Replacement one(String source, List<Replacement> replacements) {
        int from = replacements.stream().mapToInt(Replacement::offset).min().orElseThrow();
        int to = replacements.stream().mapToInt(Replacement::end).max().orElseThrow();
        List<Replacement> within = replacements.stream().map(each -> new Replacement(each.offset() - from,
                each.length(), each.text())).toList();
        return new Replacement(from, to - from, allIn(source.substring(from, to), within));
    }

    /** Whether both change the same place. */
    public boolean touches(Replacement other) {
        return length == 0 && other.length == 0 ? offset == other.offset
                : offset < other.end() && other.offset < end()
                        || length == 0 && other.offset < offset && offset < other.end()
                        || other.length == 0 && offset < other.offset && other.offset < end();
    }
}
