/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.spinescribe.sources.bibliography.BibTeXParser.Piece;
import org.spinescribe.sources.bibliography.BibTeXParser.RawValue;

/** Reads the value of a field: braces, quotation marks, numbers and macros, joined by #. */
final class ValueReader {

    /** More than the abbreviations of any bibliography expand to; repeated doubling is an attack. */
    private static final long MOST_EXPANDED = 2_000_000;

    private final Scanner scanner;
    private final Problems problems;
    private final Map<String, String> macros = new HashMap<>();
    private long expanded;
    private boolean told;

    ValueReader(Scanner scanner, Problems problems) {
        this.scanner = scanner;
        this.problems = problems;
        DateText.MONTHS.forEach(month -> define(month.substring(0, 3), month));
    }

    void define(String macro, String text) {
        macros.put(macro.toLowerCase(Locale.ROOT), text);
    }

    /** The value here; empty, with the problem reported, when there is none. */
    Optional<RawValue> read(String field, String key, int limit) {
        List<Piece> pieces = new ArrayList<>();
        do {
            scanner.skipSpace();
            Optional<Piece> piece = piece(field, key, limit);
            if (piece.isEmpty()) {
                return Optional.empty();
            }
            pieces.add(piece.get());
            scanner.skipSpace();
        } while (scanner.accept('#'));
        return Optional.of(new RawValue(pieces));
    }

    private Optional<Piece> piece(String field, String key, int limit) {
        int start = scanner.position();
        char open = scanner.peek();
        if (open == '{' || open == '"') {
            scanner.next();
            String text = scanner.untilClosed(open == '{' ? '}' : '"', limit);
            if (text == null) {
                problems.add(start, 1, "value.unclosed", field, key);
                return Optional.empty();
            }
            return Optional.of(new Piece(text, start + 1));
        }
        String word = scanner.name();
        if (word.isEmpty()) {
            problems.add(start, 1, "field.value", field);
            return Optional.empty();
        }
        return Optional.of(new Piece(wordValue(word, start), start));
    }

    private String wordValue(String word, int offset) {
        if (word.chars().allMatch(Character::isDigit)) {
            return word;
        }
        String value = macros.get(word.toLowerCase(Locale.ROOT));
        if (value == null) {
            problems.add(offset, word.length(), "value.macro", word);
            return word;
        }
        expanded += value.length();
        if (expanded > MOST_EXPANDED) {
            if (!told) {
                problems.add(offset, word.length(), "value.long", word);
                told = true;
            }
            return word;
        }
        return value;
    }
}
