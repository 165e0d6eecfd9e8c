/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.spinescribe.clinical.words.WordList;
import org.spinescribe.language.caseReport.Language;
import org.spinescribe.language.passages.Passage;
import org.spinescribe.language.passages.Word;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** A report is spelt in British or in American English, not in both. */
public final class StyleSpelling implements Rule {

    private static final Map<String, String> AMERICAN = new HashMap<>();
    private static final Map<String, String> BRITISH = new HashMap<>();

    static {
        for (String pair : WordList.read(StyleSpelling.class, "spelling.txt")) {
            String[] words = pair.split("\\s+");
            AMERICAN.put(words[0], words[1]);
            BRITISH.put(words[1], words[0]);
        }
    }

    private record Found(String word, String other, boolean british, Range range) {
    }

    @Override
    public String id() {
        return "style/spelling";
    }

    @Override
    public void check(Report report, Findings findings) {
        List<Found> found = new ArrayList<>();
        AuthorsWords.each(report, passage -> find(passage, found));
        long british = found.stream().filter(Found::british).count();
        Optional<Boolean> declared = declared(report);
        boolean wantBritish = declared.orElse(british * 2 >= found.size());
        for (Found word : found) {
            if (word.british() != wantBritish) {
                findings.addFix(declared.isPresent() ? "declared" : "mixed", word.range(), List.of(word.other()),
                        word.word(),
                        word.british() ? "British" : "American", word.other());
            }
        }
    }

    /** Whether the report declares British (or Australian …) English; empty when it declares neither. */
    private static Optional<Boolean> declared(Report report) {
        String tag = report.first(Language.class).map(Language::getTag).orElse("").toLowerCase(Locale.ROOT)
                .replace('_', '-');
        return switch (tag) {
            case "en-us" -> Optional.of(false);
            case "en-gb", "en-au", "en-nz", "en-ie", "en-za", "en-in" -> Optional.of(true);
            default -> Optional.empty();
        };
    }

    private static void find(Passage passage, List<Found> found) {
        String text = passage.text();
        for (Word word : passage.words()) {
            String typed = passage.text(word);
            String lower = Character.isUpperCase(typed.charAt(0)) ? typed.toLowerCase(Locale.ROOT) : typed;
            boolean british = AMERICAN.containsKey(lower);
            boolean partOfWord = word.start() > 0 && text.charAt(word.start() - 1) == '-';
            if ((british || BRITISH.containsKey(lower)) && !partOfWord && !isName(text, word)) {
                String other = british ? AMERICAN.get(lower) : BRITISH.get(lower);
                found.add(new Found(typed, likeIn(typed, other), british, passage.range(word.start(), word.end())));
            }
        }
    }

    /** Whether a word starts a name, as a capital within a sentence does: Japanese Orthopaedic Association. */
    private static boolean isName(String text, Word word) {
        int before = word.start() - 1;
        while (before >= 0 && " \u00A0(\"“‘".indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        boolean starts = before < 0 || ".!?:".indexOf(text.charAt(before)) >= 0;
        boolean nameFollows = word.end() + 1 < text.length() && Character.isUpperCase(text.charAt(word.end() + 1));
        return Character.isUpperCase(text.charAt(word.start())) && (!starts || nameFollows);
    }

    private static String likeIn(String word, String other) {
        return Character.isUpperCase(word.charAt(0)) ? Character.toUpperCase(other.charAt(0)) + other.substring(1)
                : other;
    }
}
