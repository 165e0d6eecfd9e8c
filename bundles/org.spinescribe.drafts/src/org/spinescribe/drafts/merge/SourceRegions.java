/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.Map;
import java.util.TreeMap;

/** The quoted texts and the prose in braces of a report. */
final class SourceRegions {

    /** The kind of text at a place of a report. */
    enum Kind {
        QUOTES, BRACES, NEITHER
    }

    /**
     * A text in quotes or braces.
     *
     * @param from offset behind the opening sign
     * @param to offset of the closing sign
     */
    record Region(Kind kind, int from, int to) {
    }

    private static final Region NEITHER = new Region(Kind.NEITHER, -1, -1);

    private final String source;
    private final TreeMap<Integer, Region> regions = new TreeMap<>();

    SourceRegions(String source) {
        this.source = source;
        for (int at = 0; at < source.length();) {
            at = next(at);
        }
    }

    /** The text around a place. */
    Region at(int offset) {
        Map.Entry<Integer, Region> before = regions.floorEntry(offset);
        return before != null && offset <= before.getValue().to() ? before.getValue() : NEITHER;
    }

    private int next(int at) {
        if (source.startsWith("//", at)) {
            return endOfLine(at);
        }
        if (source.startsWith("/*", at)) {
            int end = source.indexOf("*/", at + 2);
            return end < 0 ? source.length() : end + 2;
        }
        return switch (source.charAt(at)) {
            case '"' -> quotes(at, '"');
            case '“' -> quotes(at, '”');
            case '{' -> braces(at);
            default -> at + 1;
        };
    }

    private int quotes(int start, char closing) {
        int end = endOfLine(start);
        int at = start + 1;
        while (at < end && source.charAt(at) != closing) {
            at += closing == '"' && source.charAt(at) == '\\' ? 2 : 1;
        }
        return add(Kind.QUOTES, start, Math.min(at, end));
    }

    private int braces(int start) {
        int depth = 1;
        int at = start + 1;
        while (at < source.length() && depth > 0) {
            char sign = source.charAt(at);
            depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
            at += sign == '\\' ? 2 : 1;
        }
        return add(Kind.BRACES, start, depth == 0 ? at - 1 : source.length());
    }

    private int add(Kind kind, int start, int end) {
        regions.put(start + 1, new Region(kind, start + 1, end));
        return end + 1;
    }

    private int endOfLine(int from) {
        int at = from;
        while (at < source.length() && source.charAt(at) != '\n' && source.charAt(at) != '\r') {
            at++;
        }
        return at;
    }
}
