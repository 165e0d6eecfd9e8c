/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.spinescribe.sources.bibliography.BibTeXParser.RawValue;

/** Reads the fields of one BibTeX entry, up to and including the closing brace or parenthesis. */
final class EntryFields {

    private final Scanner scanner;
    private final Problems problems;
    private final ValueReader values;
    private final String key;
    private final int limit;
    private final Map<String, RawValue> found = new LinkedHashMap<>();
    private boolean reported;

    EntryFields(Scanner scanner, Problems problems, ValueReader values, String key, int limit) {
        this.scanner = scanner;
        this.problems = problems;
        this.values = values;
        this.key = key;
        this.limit = limit;
    }

    Map<String, RawValue> found() {
        return found;
    }

    /** Whether the error that stopped the reading has been reported. */
    boolean reported() {
        return reported;
    }

    /** Reads the fields; returns whether the entry was complete. */
    boolean read(char close) {
        while (true) {
            scanner.skipSpace();
            if (scanner.position() >= limit) {
                return false;
            }
            if (scanner.accept(close)) {
                return true;
            }
            if (!scanner.accept(',') && !field()) {
                return false;
            }
        }
    }

    private boolean field() {
        int start = scanner.position();
        String name = scanner.name().toLowerCase(Locale.ROOT);
        if (name.isEmpty()) {
            return fail(start, 1, "field.name", key, scanner.glimpse());
        }
        scanner.skipSpace();
        if (!scanner.accept('=')) {
            return fail(start, name.length(), "field.equals", name);
        }
        Optional<RawValue> value = values.read(name, key, limit);
        if (value.isEmpty()) {
            reported = true;
            return false;
        }
        if (found.putIfAbsent(name, value.get()) != null) {
            problems.add(start, name.length(), "field.duplicate", name, key);
        }
        return separated();
    }

    /** Reports a missing comma before the next field; reading can go on, as the next name shows where. */
    private boolean separated() {
        scanner.skipSpace();
        if (Character.isLetter(scanner.peek()) && scanner.position() < limit) {
            problems.add(scanner.position(), 1, "field.comma", scanner.glimpse());
        }
        return true;
    }

    private boolean fail(int offset, int length, String message, Object... arguments) {
        problems.add(offset, length, message, arguments);
        reported = true;
        return false;
    }
}
