/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.lang.Character.UnicodeScript;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.PageLayout;

/**
 * Which fonts a manuscript needs, found before it is formatted: the formatter would print # for what it cannot.
 *
 * @param extra files of the operating system's fonts, sorted; empty when the bundled ones have every character
 */
record FontChoice(List<Path> extra) {

    private static final int CONTEXT = 20;

    private static final int FIRST_SHAPED = 0x590;

    /** Scripts whose letters change with their neighbours or run from right to left, which is switched off. */
    private static final Set<UnicodeScript> SHAPED = Set.of(UnicodeScript.ARABIC, UnicodeScript.HEBREW,
            UnicodeScript.SYRIAC, UnicodeScript.DEVANAGARI, UnicodeScript.BENGALI, UnicodeScript.TAMIL,
            UnicodeScript.TELUGU, UnicodeScript.KANNADA, UnicodeScript.MALAYALAM, UnicodeScript.GUJARATI,
            UnicodeScript.GURMUKHI, UnicodeScript.SINHALA, UnicodeScript.KHMER, UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN);

    /**
     * Looks at every character of a manuscript.
     *
     * @throws MissingCharacterException when a character can be printed by none of the fonts
     */
    static FontChoice of(Manuscript manuscript) throws MissingCharacterException {
        Set<Path> extra = new TreeSet<>();
        for (String text : Texts.of(manuscript)) {
            for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
                int character = text.codePointAt(i);
                if (character >= ' ' && !isBundled(character, manuscript.layout())) {
                    extra.add(find(character, text, i));
                }
            }
        }
        return new FontChoice(new ArrayList<>(extra));
    }

    /** The families in which the formatter looks for a character, in this order. */
    String families(PageLayout layout) {
        return Stream.concat(BundledFonts.families(layout).stream(), extra.stream().map(FontChoice::family))
                .collect(Collectors.joining(", "));
    }

    /** The name under which a file of the operating system is known to the formatter. */
    static String family(Path file) {
        return "System " + Integer.toHexString(file.toString().hashCode());
    }

    private static boolean isBundled(int character, PageLayout layout) {
        return Character.isBmpCodePoint(character)
                && BundledFonts.families(layout).stream().anyMatch(family -> BundledFonts.has(family, character))
                && (character < FIRST_SHAPED || !SHAPED.contains(UnicodeScript.of(character)));
    }

    private static Path find(int character, String text, int index) throws MissingCharacterException {
        UnicodeScript script = UnicodeScript.of(character);
        Optional<Path> file = printable(character, script) ? SystemFonts.with(character) : Optional.empty();
        if (file.isEmpty()) {
            String context = text.substring(Math.max(0, index - CONTEXT),
                    Math.min(text.length(), index + CONTEXT)).strip();
            throw new MissingCharacterException(character, context, advice(character, script));
        }
        return file.get();
    }

    /** The formatter breaks down at characters that take two places in a string, whatever the font. */
    private static boolean printable(int character, UnicodeScript script) {
        return Character.isBmpCodePoint(character) && !SHAPED.contains(script);
    }

    private static String advice(int character, UnicodeScript script) {
        return Advice.say(!Character.isBmpCodePoint(character) ? "supplementary"
                : SHAPED.contains(script) ? "shaped" : switch (script) {
            case HAN, HIRAGANA, KATAKANA -> "japanese";
            case HANGUL -> "korean";
            case COMMON, INHERITED, UNKNOWN -> "symbol";
            default -> "other";
        });
    }
}
