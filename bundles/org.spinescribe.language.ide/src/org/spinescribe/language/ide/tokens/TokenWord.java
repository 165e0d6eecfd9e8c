/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.tokens;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.spinescribe.language.ide.colours.WordKind;
import org.spinescribe.language.ide.meaning.MeaningfulWords.Meaning;

/**
 * A token.
 *
 * @param type its index in {@link #TYPES}
 */
record TokenWord(int offset, int length, int type) {

    /** The token types of clients; all are standard ones. */
    static final List<String> TYPES = List.of("keyword", "string", "number", "enumMember", "variable", "comment",
            "property", "type", "macro");

    static final Comparator<TokenWord> ORDER = Comparator.comparingInt(TokenWord::offset)
            .thenComparing(Comparator.comparingInt(TokenWord::length).reversed());

    static int type(WordKind kind) {
        return switch (kind) {
            case KEYWORD -> 0;
            case TEXT -> 1;
            case NUMBER -> 2;
            case LEVEL -> 3;
            case REFERENCE -> 4;
            case COMMENT -> 5;
        };
    }

    static int type(Meaning meaning) {
        return switch (meaning) {
            case LEVEL -> 3;
            case SCALE -> 6;
            case HEADING -> 7;
            case ENTRY_TERM -> 8;
        };
    }

    /** Splits this token by the lines of a text: clients do not accept multi-line tokens. */
    Stream<TokenWord> onLines(org.spinescribe.language.ide.text.TextLines lines) {
        int first = lines.line(offset);
        int last = lines.line(Math.max(offset, offset + length - 1));
        return java.util.stream.IntStream.rangeClosed(first, last).mapToObj(line -> {
            int start = Math.max(offset, lines.start(line));
            return new TokenWord(start, Math.min(offset + length, lines.end(line)) - start, type);
        }).filter(part -> part.length() > 0);
    }
}
