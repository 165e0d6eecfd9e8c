/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines of a report that are a table: cells between bars. */
final class BarredLines {

    private static final Pattern RULE = Pattern.compile("\\s*\\|(?:\\s*:?-+:?\\s*\\|)+\\s*");

    private BarredLines() {
    }

    /** The lines around a place that have bars at both ends. */
    static List<SentTable.Row> around(String source, int offset) {
        List<SentTable.Row> lines = new ArrayList<>();
        int start = lineStart(source, offset);
        for (int from = start; isBarred(source, from);) {
            lines.add(row(source, from));
            from = lines.getLast().to();
        }
        for (int from = start; from > 0 && isBarred(source, lineStart(source, from - 1));) {
            from = lineStart(source, from - 1);
            lines.addFirst(row(source, from));
        }
        return lines;
    }

    static boolean isRule(String source, SentTable.Row row) {
        return RULE.matcher(source.substring(row.from(), row.to())).matches();
    }

    private static boolean isBarred(String source, int from) {
        String line = source.substring(from, lineEnd(source, from)).strip();
        return line.length() > 1 && line.startsWith("|") && line.endsWith("|") && !line.endsWith("\\|");
    }

    private static SentTable.Row row(String source, int from) {
        int to = lineEnd(source, from);
        List<Integer> bars = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (source.charAt(i) == '|' && source.charAt(i - 1) != '\\') {
                bars.add(i);
            }
        }
        return new SentTable.Row(from, to, bars);
    }

    private static int lineStart(String source, int offset) {
        return source.lastIndexOf('\n', offset - 1) + 1;
    }

    /** Behind the sign that ends a line. */
    private static int lineEnd(String source, int from) {
        int end = source.indexOf('\n', from);
        return end < 0 ? source.length() : end + 1;
    }
}
