/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;

/** Chinese, Japanese and Korean text. The same character is drawn otherwise in each of these languages. */
final class EastAsianText {

    private static final Set<UnicodeScript> SCRIPTS = Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA, UnicodeScript.HANGUL, UnicodeScript.BOPOMOFO);
    private static final Set<UnicodeBlock> SIGNS = Set.of(UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
            UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS, UnicodeBlock.HIRAGANA, UnicodeBlock.KATAKANA);

    /** Of Hangul, the first of these scripts in Unicode. */
    private static final int FIRST = 0x1100;

    private EastAsianText() {
    }

    /** Whether a character is East Asian. */
    static boolean has(int character) {
        return character >= FIRST
                && (SCRIPTS.contains(UnicodeScript.of(character)) || SIGNS.contains(UnicodeBlock.of(character)));
    }

    /** Kana are Japanese, Hangul is Korean; other characters have the manuscript's language, or Word's default. */
    static String language(String text, String manuscriptLanguage) {
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
