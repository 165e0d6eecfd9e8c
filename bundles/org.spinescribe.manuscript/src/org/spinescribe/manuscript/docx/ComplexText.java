/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Text in what Word calls complex scripts: letters that join, carry marks or run from right to left. */
final class ComplexText {

    /** The languages of each script; the first one counts unless the manuscript's language is another of them. */
    private static final Map<UnicodeScript, List<String>> LANGUAGES = Map.ofEntries(
            Map.entry(UnicodeScript.ARABIC, List.of("ar-SA", "fa", "ur", "ps", "ckb", "ug", "sd")),
            Map.entry(UnicodeScript.HEBREW, List.of("he-IL", "yi")),
            Map.entry(UnicodeScript.SYRIAC, List.of("syr-SY")),
            Map.entry(UnicodeScript.THAANA, List.of("dv-MV")),
            Map.entry(UnicodeScript.DEVANAGARI, List.of("hi-IN", "mr", "ne", "sa")),
            Map.entry(UnicodeScript.BENGALI, List.of("bn-BD", "as")),
            Map.entry(UnicodeScript.GURMUKHI, List.of("pa-IN")),
            Map.entry(UnicodeScript.GUJARATI, List.of("gu-IN")),
            Map.entry(UnicodeScript.ORIYA, List.of("or-IN")),
            Map.entry(UnicodeScript.TAMIL, List.of("ta-IN")),
            Map.entry(UnicodeScript.TELUGU, List.of("te-IN")),
            Map.entry(UnicodeScript.KANNADA, List.of("kn-IN")),
            Map.entry(UnicodeScript.MALAYALAM, List.of("ml-IN")),
            Map.entry(UnicodeScript.SINHALA, List.of("si-LK")),
            Map.entry(UnicodeScript.THAI, List.of("th-TH")),
            Map.entry(UnicodeScript.LAO, List.of("lo-LA")),
            Map.entry(UnicodeScript.KHMER, List.of("km-KH")),
            Map.entry(UnicodeScript.MYANMAR, List.of("my-MM")),
            Map.entry(UnicodeScript.TIBETAN, List.of("bo-CN")));

    private ComplexText() {
    }

    /** Whether a character is of such a script. */
    static boolean has(int character) {
        return LANGUAGES.containsKey(UnicodeScript.of(character));
    }

    /**
     * The language of a text: the manuscript's where it uses the script, else the one with most readers; empty for
     * signs alone.
     */
    static String language(String text, String manuscriptLanguage) {
        List<String> languages = text.codePoints().mapToObj(UnicodeScript::of).filter(LANGUAGES::containsKey)
                .findFirst().map(LANGUAGES::get).orElse(List.of(""));
        String spoken = Locale.forLanguageTag(manuscriptLanguage).getLanguage();
        return languages.stream().anyMatch(tag -> Locale.forLanguageTag(tag).getLanguage().equals(spoken))
                ? manuscriptLanguage : languages.getFirst();
    }
}
