/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.tables;

/** How the cells of a column stand. */
public enum ColumnAlignment {
    /** As the document has it. */
    NONE,
    LEFT,
    CENTRE,
    RIGHT;

    /** What a segment of the line below the heading says. */
    static ColumnAlignment of(String dashes) {
        String typed = dashes.strip();
        boolean left = typed.startsWith(":");
        boolean right = typed.length() > 1 && typed.endsWith(":");
        return left && right ? CENTRE : left ? LEFT : right ? RIGHT : NONE;
    }

    /** Dashes and colons of a length. */
    String dashes(int length) {
        boolean left = this == LEFT || this == CENTRE;
        boolean right = this == RIGHT || this == CENTRE;
        return (left ? ":" : "-") + "-".repeat(length - 2) + (right ? ":" : "-");
    }

    /** Words in the middle of a segment, or at one of its sides, with a space beside them. */
    String fill(String words, int width) {
        int room = width - words.codePointCount(0, words.length());
        int before = switch (this) {
            case NONE, LEFT -> Math.min(1, room);
            case CENTRE -> room / 2;
            case RIGHT -> Math.max(room - 1, 0);
        };
        return " ".repeat(before) + words + " ".repeat(room - before);
    }
}
