/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.statistics;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.spinescribe.language.caseReport.Language;
import org.spinescribe.language.passages.Passage;
import org.spinescribe.language.passages.PassageKind;
import org.spinescribe.language.passages.Passages;
import org.spinescribe.language.passages.Sentence;
import org.spinescribe.language.passages.Word;
import org.spinescribe.language.report.Report;

/**
 * The readability of the sections and the abstract, by the Coleman–Liau index. This index counts letters; other
 * formulas need syllables, which cannot be counted in medical English without a pronouncing dictionary.
 *
 * @param grade the school grade in the United States whose pupils can read the text; 17 and more is academic prose
 * @param wordsInSentence the average number of words in a sentence
 */
public record Readability(double grade, double wordsInSentence) {

    /** The source of the formula. */
    public static final String SOURCE = "Coleman M, Liau TL. A computer readability formula designed for machine "
            + "scoring. J Appl Psychol. 1975;60(2):283–284. doi:10.1037/h0076540";

    /** The formula was fitted to samples of 100 words, and is meaningless for shorter texts. */
    private static final int FEWEST_WORDS = 100;

    /** Returns the readability of a report's prose; empty when it is not in English, or too short. */
    static Optional<Readability> of(Report report) {
        boolean english = report.first(Language.class).map(Language::getTag)
                .filter(tag -> !tag.toLowerCase(Locale.ROOT).startsWith("en")).isEmpty();
        return english ? of(Passages.in(report)) : Optional.empty();
    }

    private static Optional<Readability> of(List<Passage> passages) {
        long letters = 0;
        long words = 0;
        long sentences = 0;
        for (Passage passage : passages) {
            if (passage.kind() == PassageKind.SECTION || passage.kind() == PassageKind.ABSTRACT) {
                letters += passage.text().chars().filter(Character::isLetterOrDigit).count();
                words += passage.words().size();
                sentences += passage.sentences().stream().filter(Readability::hasWords).count();
            }
        }
        return words < FEWEST_WORDS ? Optional.empty()
                : Optional.of(new Readability(grade(letters, words, sentences), (double) words / sentences));
    }

    /** Returns whether a sentence has words: a full stop within a number or an abbreviation ends no sentence. */
    private static boolean hasWords(Sentence sentence) {
        return sentence.passage().words().stream().filter(word -> word.start() >= sentence.start())
                .takeWhile(word -> word.end() <= sentence.end()).map(Word::length).anyMatch(length -> length > 1);
    }

    /** Applies the published formula, with letters and sentences for each 100 words. */
    static double grade(long letters, long words, long sentences) {
        return 0.0588 * letters * 100 / words - 0.296 * sentences * 100 / words - 15.8;
    }
}
