/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.levels;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.clinical.levels.Level;
import org.spinescribe.clinical.levels.LevelCount;
import org.spinescribe.clinical.words.Beginnings;
import org.spinescribe.clinical.words.Beginnings.Any;
import org.spinescribe.language.levels.LevelGroup;
import org.spinescribe.language.levels.ReportLevels;
import org.spinescribe.language.passages.OwnCase;
import org.spinescribe.language.passages.Sentence;
import org.spinescribe.language.people.Patients;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/**
 * The number of screws fits the vertebrae in the sentence, with at most two in each, exactly two where the sentence
 * says so; and fits the typed screws.
 */
public final class LevelsScrews implements Rule {

    private static final Pattern SCREWS =
            Pattern.compile("(?<![\\d.,/–-])\\b(\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|"
            + "twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty) (?:\\p{L}{4,14} ){0,2}?(?:pedicle|polyaxial|"
            + "monoaxial|lateral mass|"
            + "percutaneous|transpedicular) (?:\\p{L}{4,14} )?screws\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TWO_EACH =
            Pattern.compile("\\bbilateral(?:ly)?\\b|\\b(?:two|2) (?:screws )?(?:in|at|per|for) (?:each|every)|"
            + "\\bon both sides|\\bboth pedicles|\\btwo per (?:level|vertebra)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_ALL =
            Pattern.compile("\\b(?:except|but not|skip\\p{L}*|spar\\p{L}*|unilateral|one side|left|right|"
            + "iliac|alar|pelvi[sc]|sacr\\p{L}*|cortical|removed|replaced|loosen\\p{L}*|addition\\p{L}*|of the|"
            + "each side)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACED = Pattern.compile("\\b(?:plac\\p{L}+|insert\\p{L}*|implant\\p{L}*|"
            + "introduc\\p{L}*|instrument\\p{L}*|fix\\p{L}*|stabili\\p{L}*|with|using|put)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Any WORDS = Beginnings.any("screw");
    private static final List<String> TEENS = List.of("thirteen", "fourteen", "fifteen", "sixteen",
            "seventeen", "eighteen", "nineteen", "twenty");

    @Override
    public String id() {
        return "levels/screws";
    }

    @Override
    public void check(Report report, Findings findings) {
        List<Integer> typed = Patients.of(report).isOne() ? TypedImplant.in(report).stream()
                .filter(TypedImplant::isScrew)
                .map(TypedImplant::count).toList() : List.of();
        for (Sentence sentence : OwnCase.in(report)) {
            if (sentence.beginnings().has(WORDS) && !NOT_ALL.matcher(sentence.text()).find()) {
                Matcher screws = SCREWS.matcher(sentence.text());
                if (screws.find()) {
                    check(report, sentence, screws, findings);
                    compare(typed, sentence, findings);
                }
            }
        }
    }

    private static void check(Report report, Sentence sentence, Matcher screws, Findings findings) {
        Set<Level> vertebrae = new TreeSet<>();
        List<LevelGroup> groups = LevelGroup.of(ReportLevels.of(report).in(sentence));
        groups.forEach(group -> vertebrae.addAll(group.vertebrae(report.anatomy())));
        int said = number(screws.group(1));
        int most = 2 * vertebrae.size();
        boolean wrong = TWO_EACH.matcher(sentence.text()).find() ? said != most : said > most;
        if (groups.size() == 1 && wrong && !screws.find()) {
            Matcher first = SCREWS.matcher(sentence.text());
            if (first.find()) {
                findings.add(sentence.range(first.start(), first.end()), first.group(1), groups.getFirst().words(),
                        vertebrae.size(), most);
            }
        }
    }

    /** Compares a number with the typed ones; a sentence may count all of them, or some entries. */
    private static void compare(List<Integer> typed, Sentence sentence, Findings findings) {
        Matcher screws = SCREWS.matcher(sentence.text());
        if (typed.isEmpty() || !PLACED.matcher(sentence.text()).find() || !screws.find()) {
            return;
        }
        Set<Integer> sums = new TreeSet<>(Set.of(0));
        typed.forEach(count -> List.copyOf(sums).forEach(sum -> sums.add(sum + count)));
        if (!sums.contains(number(screws.group(1)))) {
            findings.addCase("typed", sentence.range(screws.start(), screws.end()), screws.group(1),
                    typed.stream().mapToInt(Integer::intValue).sum());
        }
    }

    private static int number(String word) {
        int teen = TEENS.indexOf(word.toLowerCase(java.util.Locale.ROOT));
        return teen >= 0 ? teen + 13 : LevelCount.number(word);
    }
}
