/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.sources.characters.Unprintable;

/** A position in a BibTeX text, with the operations of its parser. */
final class Scanner {

    static final char END = '\0';

    /** The start of an entry that is certain even inside an unclosed one. */
    private static final Pattern ENTRY_START = Pattern
            .compile("(?m)^[ \\t]*@[A-Za-z]+\\s*[{(]\\s*[^\\s,{}()=\"]+\\s*[,=]");
    private static final String NOT_IN_NAMES = "{}()\",=#%'@\\";

    private final String text;
    private int position;

    Scanner(String text) {
        this.text = text;
        position = text.startsWith("\uFEFF") ? 1 : 0;
    }

    int position() {
        return position;
    }

    void moveTo(int offset) {
        position = offset;
    }

    boolean atEnd() {
        return position >= text.length();
    }

    /** The character here, or {@link #END}. */
    char peek() {
        return atEnd() ? END : text.charAt(position);
    }

    char next() {
        return text.charAt(position++);
    }

    /** Skips the expected character; false, without a step, when another one is here. */
    boolean accept(char expected) {
        if (atEnd() || peek() != expected) {
            return false;
        }
        position++;
        return true;
    }

    void skipSpace() {
        while (!atEnd() && isSpace(peek())) {
            position++;
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == Unprintable.PLACEHOLDER;
    }

    /** A field name, an entry type or a macro name; empty when there is none. */
    String name() {
        int start = position;
        while (!atEnd() && !isSpace(peek()) && NOT_IN_NAMES.indexOf(peek()) < 0) {
            position++;
        }
        return text.substring(start, position);
    }

    /** The key of an entry; empty when there is none. */
    String key() {
        int start = position;
        while (!atEnd() && !Character.isWhitespace(peek()) && ",{}=\"".indexOf(peek()) < 0) {
            position++;
        }
        return Unprintable.removed(text.substring(start, position));
    }

    /** A short piece of the text here, for messages. */
    String glimpse() {
        int end = position;
        while (end < text.length() && end < position + 20 && text.charAt(end) != '\n') {
            end++;
        }
        return text.substring(position, end).strip();
    }

    /** The text between two offsets. */
    String slice(int from, int to) {
        return text.substring(from, to);
    }

    /** Moves to the next @, anywhere in the text. */
    boolean toNextAt() {
        int at = text.indexOf('@', position);
        position = at < 0 ? text.length() : at;
        return at >= 0;
    }

    /** The next start of an entry that is certain, or the end of the text. */
    int nextEntryStart() {
        Matcher start = ENTRY_START.matcher(text);
        return start.find(position) ? text.indexOf('@', start.start()) : text.length();
    }

    /**
     * Reads up to the closing brace or quotation mark and skips it.
     *
     * @return the text between; null when it is not closed before {@code limit}
     */
    String untilClosed(char close, int limit) {
        int start = position;
        int depth = 0;
        for (int i = start; i < limit; i++) {
            char c = text.charAt(i);
            if (c == close && depth == 0) {
                position = i + 1;
                return text.substring(start, i);
            }
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            }
        }
        return null;
    }
}
