/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

/** A place in a piece of LaTeX, from which its words are read one after another. */
final class LatexCursor {

    private final String latex;
    private int position;

    LatexCursor(String latex) {
        this.latex = latex;
    }

    /** The place, counted from 0. */
    int position() {
        return position;
    }

    boolean atEnd() {
        return position >= latex.length();
    }

    /** Whether a group ends here, or the whole text. */
    boolean atEndOfGroup() {
        return atEnd() || latex.charAt(position) == '}';
    }

    /** The character here; there must be one. */
    char here() {
        return latex.charAt(position);
    }

    void skip(int characters) {
        position += characters;
    }

    void skipSpace() {
        while (!atEnd() && Character.isWhitespace(here())) {
            position++;
        }
    }

    /** Skips some characters if they stand here; returns whether they did. */
    boolean skipped(String characters) {
        boolean stand = latex.startsWith(characters, position);
        position += stand ? characters.length() : 0;
        return stand;
    }

    /** Reads a character, which may be of two units. */
    int character() {
        int character = latex.codePointAt(position);
        position += Character.charCount(character);
        return character;
    }

    /** Reads a sign that TeX makes of several characters, such as a dash. */
    LatexSigns sign() {
        LatexSigns sign = LatexSigns.at(latex, position);
        position += sign.length();
        return sign;
    }

    /**
     * Reads the name of a command behind its backslash: letters with the space behind, which "\\v s" and "\\alpha x"
     * swallow, or one other character.
     */
    String commandName() {
        int end = position;
        while (end < latex.length() && LatexCommands.isLetter(latex.charAt(end))) {
            end++;
        }
        boolean word = end > position;
        String name = latex.substring(position, word ? end : position + 1);
        position += name.length();
        if (word) {
            skipSpace();
        }
        return name;
    }
}
