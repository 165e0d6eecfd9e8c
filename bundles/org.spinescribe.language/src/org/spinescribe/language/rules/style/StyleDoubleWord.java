/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.style;

import java.util.List;
import java.util.Set;

import org.spinescribe.language.passages.Passage;
import org.spinescribe.language.passages.Word;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** No word is repeated in a row. */
public final class StyleDoubleWord implements Rule {

    /** Words that may follow themselves: "the fact that that operation", "who had had". */
    private static final Set<String> RIGHT = Set.of("that", "had");

    @Override
    public String id() {
        return "style/double-word";
    }

    @Override
    public void check(Report report, Findings findings) {
        AuthorsWords.each(report, passage -> check(passage, findings));
    }

    private static void check(Passage passage, Findings findings) {
        String text = passage.text();
        Word before = null;
        for (Word word : passage.words()) {
            boolean behind = before != null && word.start() == before.end() + 1 && isSpace(text.charAt(before.end()));
            if (behind && word.length() == before.length()
                    && text.regionMatches(true, before.start(), text, word.start(), word.length())) {
                check(passage, before, word, findings);
            }
            before = word;
        }
    }

    private static void check(Passage passage, Word first, Word second, Findings findings) {
        String text = passage.text();
        String word = passage.text(second);
        if (isPlain(word) && !RIGHT.contains(word) && !joined(text, first.start() - 1) && !joined(text, second.end())) {
            findings.addFix("", passage.range(first.start(), second.end()), List.of(passage.text(first)),
                    passage.text(first));
        }
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character == '\u00A0';
    }

    /** Whether a character joins the word beside it to a longer one, as in "well-known". */
    private static boolean joined(String text, int beside) {
        return beside >= 0 && beside < text.length() && "'’-".indexOf(text.charAt(beside)) >= 0;
    }

    /** Whether a repetition is wrong: New York, New York; 5 5; and single letters may stand twice. */
    private static boolean isPlain(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isLowerCase);
    }
}
