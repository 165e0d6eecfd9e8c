/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.docx;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The characters that the fonts Symbol and Wingdings show. Word stores them as numbers, often in the private area from
 * U+F000 on.
 *
 * @see <a href="https://www.unicode.org/Public/MAPPINGS/VENDORS/ADOBE/symbol.txt">Adobe Symbol Encoding to Unicode</a>
 */
final class SymbolFont {

    private static final int PRIVATE_AREA = 0xF000;
    private static final int FIRST = 0x20;
    private static final String SYMBOL =
            " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_\uF8E5αβχδεφγηιϕκλμνοπθρ"
            + "στυϖωξψζ{|}∼";
    private static final int SECOND = 0xA1;
    private static final String SYMBOL_FROM_A1 =
            "ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑";
    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(Map.entry(0x6C, "●"), Map.entry(0x6E, "■"),
            Map.entry(0x6F, "□"), Map.entry(0x71, "❑"), Map.entry(0x75, "◆"), Map.entry(0x9F, "•"),
            Map.entry(0xA7, "▪"), Map.entry(0xA8, "◻"), Map.entry(0xD8, "➢"), Map.entry(0xDF, "←"),
            Map.entry(0xE0, "→"), Map.entry(0xE1, "↑"), Map.entry(0xE2, "↓"), Map.entry(0xE8, "➔"),
            Map.entry(0xFB, "✗"), Map.entry(0xFC, "✓"), Map.entry(0xFD, "☒"), Map.entry(0xFE, "☑"));

    private SymbolFont() {
    }

    /** Whether a font has symbols instead of letters. */
    static boolean isOne(String font) {
        return font.equalsIgnoreCase("Symbol") || font.toLowerCase(Locale.ROOT).startsWith("wingdings");
    }

    /** The character that a font shows for a number; empty when it is not known. */
    static Optional<String> of(String font, int number) {
        int code = number >= PRIVATE_AREA && number <= PRIVATE_AREA + 0xFF ? number - PRIVATE_AREA : number;
        if (!font.equalsIgnoreCase("Symbol")) {
            return font.equalsIgnoreCase("Wingdings") ? Optional.ofNullable(WINGDINGS.get(code)) : Optional.empty();
        }
        String table = code >= SECOND ? SYMBOL_FROM_A1 : SYMBOL;
        int index = code - (code >= SECOND ? SECOND : FIRST);
        return index >= 0 && index < table.length() ? Optional.of(table.substring(index, index + 1)) : Optional.empty();
    }

    /** Converts a text in a symbol font; unknown characters stay. */
    static String of(String font, String text) {
        return text.codePoints().mapToObj(character -> of(font, character).orElse(Character.toString(character)))
                .collect(Collectors.joining());
    }
}
