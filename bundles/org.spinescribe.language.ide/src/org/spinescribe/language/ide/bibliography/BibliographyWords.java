/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

import org.spinescribe.language.ide.bibliography.BibliographyWord.Kind;

/** Splits a BibTeX text into tokens, without a grammar: unfinished entries are highlighted, too. */
public final class BibliographyWords {

    private final String text;
    private final List<BibliographyWord> words = new ArrayList<>();
    private int at;
    private String field = "";

    private BibliographyWords(String text) {
        this.text = text;
    }

    /** Returns the tokens in the order of the text. */
    public static List<BibliographyWord> of(String text) {
        BibliographyWords words = new BibliographyWords(text);
        while (words.at < text.length()) {
            words.remark();
            words.entry();
        }
        return words.words;
    }

    private void remark() {
        int start = at;
        int sign = text.indexOf('@', at);
        at = sign < 0 ? text.length() : sign;
        String between = text.substring(start, at);
        if (!between.isBlank()) {
            int first = start + between.length() - between.stripLeading().length();
            words.add(new BibliographyWord(first, between.strip().length(), Kind.REMARK, ""));
        }
    }

    private void entry() {
        if (at >= text.length()) {
            return;
        }
        int start = at++;
        skip(Character::isLetter);
        String type = text.substring(start + 1, at).toLowerCase(Locale.ROOT);
        add(start, Kind.TYPE);
        skip(Character::isWhitespace);
        if (at >= text.length() || "{(".indexOf(text.charAt(at)) < 0) {
            return;
        }
        if (type.equals("comment")) {
            int open = at;
            block();
            add(open, Kind.REMARK);
            return;
        }
        at++;
        if (!type.equals("string") && !type.equals("preamble")) {
            skip(Character::isWhitespace);
            int key = at;
            skip(character -> !Character.isWhitespace(character) && ",={}()\"@".indexOf(character) < 0);
            add(key, Kind.KEY);
        }
        while (at < text.length() && "})@".indexOf(text.charAt(at)) < 0) {
            part();
        }
        at += at < text.length() && text.charAt(at) != '@' ? 1 : 0;
        field = "";
    }

    /** Reads a name, a value, or a separator. */
    private void part() {
        int start = at;
        char first = text.charAt(at);
        if (first == '{' || first == '"') {
            block();
            add(start, Kind.VALUE);
        } else if (Character.isLetterOrDigit(first)) {
            skip(character -> Character.isLetterOrDigit(character) || "_-:.+".indexOf(character) >= 0);
            int end = at;
            skip(Character::isWhitespace);
            boolean named = at < text.length() && text.charAt(at) == '=';
            field = named ? text.substring(start, end).toLowerCase(Locale.ROOT) : field;
            at = end;
            add(start, named ? Kind.FIELD : Character.isDigit(first) ? Kind.NUMBER : Kind.VALUE);
        } else {
            at++;
        }
    }

    /**
     * Reads up to the closing brace or quote. Without one, ends at the next entry, so that an error affects only its
     * own entry.
     */
    private void block() {
        char open = text.charAt(at);
        char close = open == '{' ? '}' : open == '(' ? ')' : '"';
        int depth = 0;
        for (at++; at < text.length() && !isNextEntry(); at++) {
            char character = text.charAt(at);
            if (character == close && depth == 0) {
                at++;
                return;
            }
            depth += character == '{' ? 1 : character == '}' ? -1 : 0;
        }
    }

    private boolean isNextEntry() {
        return text.charAt(at) == '@' && text.charAt(at - 1) == '\n';
    }

    private void skip(IntPredicate characters) {
        while (at < text.length() && characters.test(text.charAt(at))) {
            at++;
        }
    }

    private void add(int start, Kind kind) {
        if (at > start) {
            words.add(new BibliographyWord(start, at - start, kind, field));
        }
    }
}
