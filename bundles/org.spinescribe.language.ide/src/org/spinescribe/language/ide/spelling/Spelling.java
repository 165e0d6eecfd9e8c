/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.language.caseReport.Language;
import org.spinescribe.language.passages.Passage;
import org.spinescribe.language.passages.Passages;
import org.spinescribe.language.passages.Sentence;
import org.spinescribe.language.passages.Word;
import org.spinescribe.language.report.Report;

/**
 * Finds the words of a report's prose that are in no dictionary. Ignores citations, numbers, levels and units,
 * abbreviations, addresses, and names, that is, capitalised words within a sentence.
 */
public final class Spelling {

    private static final Pattern WORD = Pattern.compile("\\p{IsLatin}[\\p{IsLatin}\\p{M}]*+(?:['’]\\p{IsLatin}++)?");
    private static final Pattern ADDRESS = Pattern.compile("\\S*(?:://|www\\.|@)\\S*|10\\.\\d{4,}/\\S*");
    private static final int SHORTEST = 3;

    private final Speller speller;
    private final Set<String> own;
    private final Set<String> added;
    private final boolean british;
    private final List<Misspelling> found = new ArrayList<>();

    private Spelling(Report report, Speller speller, Set<String> added) {
        this.speller = speller;
        this.own = ReportWords.of(report);
        this.added = added;
        this.british = tag(report).matches("en-(gb|au|nz|ie|za|in)");
    }

    /**
     * Checks a report; ignores a report in another language than English.
     *
     * @param added the words of the user's word lists, in lower case
     */
    public static List<Misspelling> of(Report report, Speller speller, Set<String> added) {
        String tag = tag(report);
        if (!tag.isEmpty() && !tag.startsWith("en")) {
            return List.of();
        }
        Spelling spelling = new Spelling(report, speller, added);
        Passages.in(report).forEach(spelling::look);
        return List.copyOf(spelling.found);
    }

    private static String tag(Report report) {
        return report.first(Language.class).map(Language::getTag).orElse("").toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }

    private void look(Passage passage) {
        for (Word unknown : speller.unknown(passage.text(), () -> unknown(passage))) {
            String word = passage.text(unknown);
            String small = stem(word).toLowerCase(Locale.ROOT);
            if (!own.contains(small) && !added.contains(small)) {
                found.add(new Misspelling(word, passage.range(unknown.start(), unknown.end()), british));
            }
        }
    }

    /** Returns the words of a passage in no dictionary, including words of the report and the user. */
    private List<Word> unknown(Passage passage) {
        List<Word> unknown = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            String text = ADDRESS.matcher(sentence.text()).replaceAll(address -> " ".repeat(address.group().length()));
            Matcher word = WORD.matcher(text);
            boolean first = true;
            while (word.find()) {
                if (isUnknown(word.group(), text, word.start(), word.end(), first)) {
                    unknown.add(new Word(sentence.start() + word.start(), sentence.start() + word.end()));
                }
                first = false;
            }
        }
        return List.copyOf(unknown);
    }

    private boolean isUnknown(String word, String text, int start, int end, boolean first) {
        if (word.length() < SHORTEST || isPartOfCode(text, start, end)) {
            return false;
        }
        String stem = stem(word);
        boolean name = Character.isUpperCase(word.charAt(0)) && !first;
        boolean abbreviation = stem.chars().skip(1).anyMatch(Character::isUpperCase);
        return !name && !abbreviation && !speller.knows(stem.replace('’', '\''));
    }

    private static String stem(String word) {
        return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
    }

    /**
     * Returns whether a word is part of a token such as T12, 5mm, x², S1/S2, e.g. or a path: it touches a digit or a
     * sign.
     */
    private static boolean isPartOfCode(String text, int start, int end) {
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        char behind = end == text.length() ? ' ' : text.charAt(end);
        boolean dotted = behind == '.' && end + 1 < text.length() && Character.isLetterOrDigit(text.charAt(end + 1));
        return Character.isDigit(before) || Character.isDigit(behind) || "/_\\$^~.".indexOf(before) >= 0
                || "/_\\$^~".indexOf(behind) >= 0 || dotted;
    }
}
