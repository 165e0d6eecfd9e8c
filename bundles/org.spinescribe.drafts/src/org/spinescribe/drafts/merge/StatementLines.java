/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

/** Statements of a report, which stand on lines of their own as a rule. */
record StatementLines(String source) {

    /** A text for quotes. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    String newLine() {
        return source.contains("\r\n") ? "\r\n" : "\n";
    }

    /** Nothing in place of a statement, with its line when that has nothing else. */
    Replacement without(int from, int to) {
        int line = start(from);
        boolean alone = source.substring(line, from).isBlank()
                && source.substring(to, end(to)).isBlank();
        return alone ? new Replacement(line, end(to) - line, "") : new Replacement(from, to - from, "");
    }

    int start(int offset) {
        return source.lastIndexOf('\n', offset - 1) + 1;
    }

    /** Behind the end of the line. */
    int end(int offset) {
        int end = source.indexOf('\n', offset);
        return end < 0 ? source.length() : end + 1;
    }
}
