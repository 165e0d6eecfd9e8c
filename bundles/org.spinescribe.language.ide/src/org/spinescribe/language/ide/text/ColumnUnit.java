/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.text;

import java.util.List;
import java.util.Optional;

/** The units in which clients count columns. */
public enum ColumnUnit {
    /** Bytes of UTF-8. */
    UTF_8("utf-8"),
    /** UTF-16 units, as this program counts, and clients by default. */
    UTF_16("utf-16"),
    /** Code points. */
    UTF_32("utf-32");

    private final String name;

    ColumnUnit(String name) {
        this.name = name;
    }

    /** Returns the name in the protocol. */
    public String protocolName() {
        return name;
    }

    /** Returns the first known unit that a client prefers. */
    public static ColumnUnit first(List<String> wanted) {
        return Optional.ofNullable(wanted).stream().flatMap(List::stream).flatMap(name -> named(name).stream())
                .findFirst().orElse(UTF_16);
    }

    /** Returns the unit with a name; empty for other names. */
    public static Optional<ColumnUnit> named(String name) {
        for (ColumnUnit unit : values()) {
            if (unit.name.equals(name)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** Returns the number of units in a range of a text. */
    public int count(String text, int start, int end) {
        return switch (this) {
            case UTF_16 -> end - start;
            case UTF_32 -> Character.codePointCount(text, start, end);
            case UTF_8 -> bytes(text, start, end);
        };
    }

    private static int bytes(String text, int start, int end) {
        int bytes = 0;
        for (int i = start; i < end; i++) {
            char character = text.charAt(i);
            // a surrogate pair has four bytes, two for each half
            bytes += character < 0x80 ? 1 : character < 0x800 || Character.isSurrogate(character) ? 2 : 3;
        }
        return bytes;
    }

    /** Returns the offset that is a number of units behind a start; at most the end. */
    public int offset(String text, int start, int end, int units) {
        if (this == UTF_16) {
            return Math.min(end, start + units);
        }
        int offset = start;
        int counted = 0;
        while (offset < end && counted < units) {
            int next = offset + Character.charCount(text.codePointAt(offset));
            counted += count(text, offset, Math.min(next, end));
            offset = next;
        }
        return Math.min(offset, end);
    }
}
