/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The Chinese, Japanese and Korean stretches of a text. Word takes their font and language from properties of their own,
 * and the same character is drawn otherwise in each of these languages.
 */
final class EastAsianText {

    private static final Set<UnicodeScript> SCRIPTS = Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA, UnicodeScript.HANGUL, UnicodeScript.BOPOMOFO);
    private static final Set<Character.UnicodeBlock> SIGNS = Set.of(
            Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION, Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS,
            Character.UnicodeBlock.HIRAGANA, Character.UnicodeBlock.KATAKANA);

    /**
     * A stretch of text.
     *
     * @param language of East Asian text, such as "ja-JP"; empty for other text
     */
    record Stretch(String text, Optional<String> language) {
    }

    private EastAsianText() {
    }

    /** A text in stretches that are East Asian or not, in their order. */
    static List<Stretch> stretches(String text, String manuscriptLanguage) {
        List<Stretch> stretches = new ArrayList<>();
        int start = 0;
        for (int end = next(text, 0); start < text.length(); end = next(text, end)) {
            if (end == text.length() || isEastAsian(text.codePointAt(end)) != isEastAsian(text.codePointAt(start))) {
                String part = text.substring(start, end);
                stretches.add(new Stretch(part, isEastAsian(part.codePointAt(0))
                        ? Optional.of(language(part, manuscriptLanguage)) : Optional.empty()));
                start = end;
            }
        }
        return stretches;
    }

    private static int next(String text, int position) {
        return position < text.length() ? position + Character.charCount(text.codePointAt(position)) : position;
    }

    private static boolean isEastAsian(int character) {
        return SCRIPTS.contains(UnicodeScript.of(character)) || SIGNS.contains(Character.UnicodeBlock.of(character));
    }

    /** Kana are Japanese, Hangul is Korean; other characters are of the manuscript's language, or of Word's defaults. */
    private static String language(String text, String manuscriptLanguage) {
        if (has(text, UnicodeScript.HIRAGANA) || has(text, UnicodeScript.KATAKANA)) {
            return "ja-JP";
        }
        if (has(text, UnicodeScript.HANGUL)) {
            return "ko-KR";
        }
        String spoken = Locale.forLanguageTag(manuscriptLanguage).getLanguage();
        return Set.of("zh", "ja", "ko").contains(spoken) ? manuscriptLanguage : Styles.EAST_ASIAN_LANGUAGE;
    }

    private static boolean has(String text, UnicodeScript script) {
        return text.codePoints().anyMatch(character -> UnicodeScript.of(character) == script);
    }
}
