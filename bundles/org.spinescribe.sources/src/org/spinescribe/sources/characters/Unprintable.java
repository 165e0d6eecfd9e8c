/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.characters;

import java.util.function.IntConsumer;

import org.spinescribe.clinical.words.ControlCharacters;

/**
 * Unprintable characters, such as PDFs and web pages contain: controls, zero-width spaces, soft hyphens, lone
 * surrogates. No format of a manuscript can contain controls; the others make equal words unequal.
 */
public final class Unprintable {

    /** Replaces each of them in a text that must keep its length; it is unprintable itself. */
    public static final char PLACEHOLDER = '\u200B';

    private Unprintable() {
    }

    /** Whether a character has neither print nor meaning; line breaks and tabs have a meaning. */
    public static boolean contains(int character) {
        return (character < ' ' || character > '~') && isUnprintable(character);
    }

    private static boolean isUnprintable(int character) {
        return switch (character) {
            case '\t', '\n', '\r' -> false;
            case 0x00AD, 0x200B, 0x2060, 0xFEFF -> true;
            default -> ControlCharacters.is(character) || switch (Character.getType(character)) {
                case Character.SURROGATE -> true;
                case Character.UNASSIGNED -> (character & 0xFFFE) == 0xFFFE
                        || character >= 0xFDD0 && character <= 0xFDEF;
                default -> false;
            };
        };
    }

    /** The text without them. */
    public static String removed(String text) {
        if (text.codePoints().noneMatch(Unprintable::contains)) {
            return text;
        }
        StringBuilder clean = new StringBuilder();
        text.codePoints().filter(character -> !contains(character)).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** The text with a {@link #PLACEHOLDER} for each of them, so that all offsets stay the same. */
    public static String replaced(String text, IntConsumer offsets) {
        StringBuilder clean = null;
        int character;
        for (int i = 0; i < text.length(); i += Character.charCount(character)) {
            character = text.codePointAt(i);
            if (contains(character)) {
                clean = clean == null ? new StringBuilder(text) : clean;
                for (int part = 0; part < Character.charCount(character); part++) {
                    clean.setCharAt(i + part, PLACEHOLDER);
                }
                offsets.accept(i);
            }
        }
        return clean == null ? text : clean.toString();
    }
}
