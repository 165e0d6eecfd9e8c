/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript;

import java.util.List;

/** In which direction paragraphs and lists run. */
public final class WritingDirection {

    private WritingDirection() {
    }

    /**
     * Whether a paragraph runs from right to left, by the direction of its first letter: the default of the Unicode
     * bidirectional algorithm (UAX #9, rules P2 and P3).
     */
    public static boolean isRightToLeft(List<Inline> paragraph) {
        return PlainText.of(paragraph).codePoints().map(WritingDirection::direction).filter(each -> each != 0)
                .findFirst().orElse(1) < 0;
    }

    /** Whether a list runs from right to left: its first item begins with a paragraph that does. */
    public static boolean isRightToLeft(Block.ItemList list) {
        return list.items().stream().flatMap(List::stream).limit(1).anyMatch(
                block -> block instanceof Block.Paragraph paragraph && isRightToLeft(paragraph.text()));
    }

    /** Whether a text has letters that run from right to left, wherever they stand. */
    public static boolean hasRightToLeft(String text) {
        return text.codePoints().anyMatch(character -> direction(character) < 0);
    }

    /** Below zero from right to left, above zero from left to right, zero for signs and digits. */
    private static int direction(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> 1;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> -1;
            default -> 0;
        };
    }
}
