/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.writing;

import java.util.regex.Pattern;

/** Breaks paragraphs into lines that people like to read and compare. */
final class Wrapped {

    /** As wide as the lines of the examples. */
    static final int WIDTH = 118;
    private static final Pattern STARTS_BADLY =
            Pattern.compile("^(?:[-+*](?:\\s|$)|\\d{1,9}[.)](?:\\s|$)|[|#>=]|\\[[^\\]]*\\]:|//|/\\*)");

    private Wrapped() {
    }

    /** Adds a paragraph, each line behind an indentation. */
    static void add(MappedText paragraph, String first, String others, MappedText report) {
        String text = paragraph.toString();
        int start = 0;
        String indentation = first;
        while (start < text.length()) {
            int end = end(text, start, WIDTH - indentation.length());
            report.add(indentation).add(paragraph, start, end).add("\n");
            start = end;
            while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\n')) {
                start++;
            }
            indentation = others;
        }
    }

    /** Where a line ends: at the break of the author, or at the last space that fits and begins no markup. */
    private static int end(String text, int start, int width) {
        int lineBreak = text.indexOf('\n', start);
        int limit = lineBreak < 0 ? text.length() : lineBreak;
        if (limit - start <= width) {
            return limit;
        }
        for (int i = start + width; i > start; i--) {
            if (canBreak(text, i)) {
                return i;
            }
        }
        for (int i = start + width; i < limit; i++) {
            if (canBreak(text, i)) {
                return i;
            }
        }
        return limit;
    }

    private static boolean canBreak(String text, int at) {
        return text.charAt(at) == ' ' && text.charAt(at - 1) != ' ' && text.charAt(at - 1) != '\\'
                && !STARTS_BADLY.matcher(text.substring(at).stripLeading()).lookingAt();
    }
}
