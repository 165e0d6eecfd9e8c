/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.prose;

import java.util.Set;

import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Reads works that a sentence names by their keys: {@code As @stout1942 showed}. An e-mail address names none. */
final class NarrativeCitations implements InlineContentParserFactory {

    private static final String INNER = "_:.+/-";
    private static final String LAST = "_/+-";

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('@');
    }

    @Override
    public InlineContentParser create() {
        return NarrativeCitations::parse;
    }

    private static ParsedInline parse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int before = scanner.peekPreviousCodePoint();
        scanner.next();
        Position start = scanner.position();
        if (Character.isLetterOrDigit(before) || before == '\\' || !Character.isLetter(scanner.peekCodePoint())) {
            return ParsedInline.none();
        }
        Position end = start;
        while (isInner(scanner.peekCodePoint())) {
            boolean last = isLast(scanner.peekCodePoint());
            scanner.next();
            end = last ? scanner.position() : end;
        }
        String key = scanner.getSource(start, end).getContent();
        return key.isEmpty() ? ParsedInline.none() : ParsedInline.of(Citation.narrative(key), end);
    }

    private static boolean isInner(int character) {
        return Character.isLetterOrDigit(character) || character > 0 && INNER.indexOf(character) >= 0;
    }

    /** A full stop or a colon behind a key belongs to the sentence. */
    private static boolean isLast(int character) {
        return Character.isLetterOrDigit(character) || LAST.indexOf(character) >= 0;
    }
}
