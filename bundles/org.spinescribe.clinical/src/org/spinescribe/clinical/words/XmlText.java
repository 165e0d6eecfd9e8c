/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.words;

/** Escapes text for XML and web pages. */
public final class XmlText {

    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {
    }

    /** The text as the content of an element. */
    public static String of(String text) {
        return escaped(text, "\"");
    }

    /** The text for an attribute value in quotation marks; it is also valid in an element. */
    public static String quoted(String text) {
        return escaped(text, "&quot;");
    }

    private static String escaped(String text, String quotationMark) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append(quotationMark);
                default -> escaped.appendCodePoint(allowed(character));
            }
        });
        return escaped.toString();
    }

    /** Replaces characters that no document can contain: controls, lone surrogates and noncharacters. */
    private static int allowed(int character) {
        if (ControlCharacters.is(character)) {
            return ' ';
        }
        boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return half || (character & 0xFFFE) == 0xFFFE ? REPLACEMENT : character;
    }
}
