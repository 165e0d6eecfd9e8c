/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.tables;

/** The alignment of a column. */
public enum ColumnAlignment {
    /** The default alignment of the document. */
    NONE,
    LEFT,
    CENTRE,
    RIGHT;

    /** Returns the alignment of a segment of the line below the heading. */
    static ColumnAlignment of(String dashes) {
        String typed = dashes.strip();
        boolean left = typed.startsWith(":");
        boolean right = typed.length() > 1 && typed.endsWith(":");
        return left && right ? CENTRE : left ? LEFT : right ? RIGHT : NONE;
    }

    /** Returns the dashes and colons of a given length. */
    String dashes(int length) {
        boolean left = this == LEFT || this == CENTRE;
        boolean right = this == RIGHT || this == CENTRE;
        return (left ? ":" : "-") + "-".repeat(length - 2) + (right ? ":" : "-");
    }

    /** Pads text to a width by this alignment, with a space beside it. */
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
