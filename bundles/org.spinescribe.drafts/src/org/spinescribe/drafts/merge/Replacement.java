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
 * A replacement of a range of a report.
 *
 * @param offset in UTF-16 units from the start of the report
 * @param length of the replaced text; 0 for an insertion
 */
public record Replacement(int offset, int length, String text) {

    /** The offset behind the replaced text. */
    public int end() {
        return offset + length;
    }

    /** Applies this replacement to a text. */
    public String in(String source) {
        return source.substring(0, offset) + text + source.substring(end());
    }

    /** Applies replacements that do not touch each other to a text. */
    public static String allIn(String source, List<Replacement> replacements) {
        String text = source;
        for (Replacement each : replacements.stream().sorted(Comparator.comparingInt(Replacement::offset)
                .thenComparingInt(Replacement::length).reversed()).toList()) {
            text = each.in(text);
        }
        return text;
    }

    /**
     * The offset in the original text of a place in the changed one; for a place in new words, the start of the
     * replacement.
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

    /** Joins replacements that do not touch each other into one, with the text between them. */
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
