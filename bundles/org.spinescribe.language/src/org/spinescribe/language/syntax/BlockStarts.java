/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.syntax;

import java.util.regex.Pattern;

import org.antlr.runtime.CharStream;

/** Finds the line on which the next block starts, for a text whose closing brace is missing. */
final class BlockStarts {

    /** Lines that are hardly ever prose: a block keyword with its continuation, or a heading with its brace. */
    private static final Pattern BLOCK_START = Pattern.compile("""
            (?:case\\s+report|short\\s+title|(?:sub){0,2}section|author|keywords|diagnosis|references|journal)\
            \\s+"?\\S.*\
            |(?:affiliation|abbreviation|figure|table|supplement)\\s+\\S+(?:\\s+".*)?\
            |article\\s+history.*\
            |licen[cs]e\\s+CC.*|grant\\s+".*\
            |reviewed\\s+case.*\
            |(?:patient|abstract|timeline|scores|highlights)\\s*(?:\\{.*|//.*)?\
            |(?:consent|ethics|funding|conflicts|data|ai-use|contributions|acknowledgements)\
            \\s+(?:\\{|none|not-applicable).*\
            |[\\p{L}"][^.{}\\\\]{0,60}\\{.*""");

    private final CharStream input;

    BlockStarts(CharStream input) {
        this.input = input;
    }

    /** The position of the first block start on a line after {@code opening}, or the end of the file. */
    int next(int opening) {
        int indent = indent(lineStart(opening));
        for (int line = nextLine(opening); line < input.size(); line = nextLine(line)) {
            int first = line + indent(line);
            if (first - line <= indent && startsBlock(first)) {
                return line;
            }
        }
        return input.size();
    }

    private boolean startsBlock(int first) {
        int end = Math.min(lineEnd(first), first + 200);
        return end > first && BLOCK_START.matcher(input.substring(first, end - 1)).matches();
    }

    private int lineStart(int position) {
        int start = position;
        while (start > 0 && charAt(start - 1) != '\n') {
            start--;
        }
        return start;
    }

    private int nextLine(int position) {
        return Math.min(lineEnd(position) + 1, input.size());
    }

    /** The position of the line break, or the end of the file. */
    private int lineEnd(int position) {
        int end = position;
        while (end < input.size() && charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    private int indent(int lineStart) {
        int position = lineStart;
        while (position < input.size() && (charAt(position) == ' ' || charAt(position) == '\t')) {
            position++;
        }
        return position - lineStart;
    }

    private int charAt(int position) {
        int ahead = position - input.index();
        return input.LA(ahead >= 0 ? ahead + 1 : ahead);
    }
}
