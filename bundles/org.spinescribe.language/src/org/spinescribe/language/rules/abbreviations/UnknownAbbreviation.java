/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.abbreviations;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.language.passages.Passage;
import org.spinescribe.language.passages.PassageKind;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.language.rules.style.WordList;

/** Every abbreviation is spelled out somewhere, unless everybody knows it. */
public final class UnknownAbbreviation implements Rule {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 6;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}–-]++");
    private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]++");
    private static final Set<String> WELL_KNOWN = WordList.read(UnknownAbbreviation.class, "well-known.txt");

    @Override
    public String id() {
        return "abbreviations/unknown";
    }

    @Override
    public void check(Report report, Findings findings) {
        Set<String> known = new HashSet<>();
        report.abbreviations().forms().forEach(form -> known.add(form.name()));
        report.passages().stream().filter(passage -> passage.kind() == PassageKind.NOTE)
                .forEach(note -> addSpelledOut(note, known));
        for (PassageKind kind : List.of(PassageKind.ABSTRACT, PassageKind.SECTION)) {
            for (Passage passage : report.passages()) {
                if (passage.kind() == kind) {
                    check(passage, known, findings);
                }
            }
        }
    }

    /** Notes of tables spell out in their own way: mJOA, modified Japanese …; NRS, numerical … */
    private static void addSpelledOut(Passage note, Set<String> known) {
        WORD.matcher(note.text()).results().map(MatchResult::group).filter(UnknownAbbreviation::isInCapitals)
                .forEach(known::add);
    }

    private static void check(Passage passage, Set<String> known, Findings findings) {
        Matcher word = WORD.matcher(passage.text());
        while (word.find()) {
            String name = word.group();
            boolean abbreviation = isInCapitals(name) && !WELL_KNOWN.contains(name) && !ROMAN.matcher(name).matches();
            if (abbreviation && !isShouted(passage.text()) && known.add(name)) {
                findings.add(passage.range(word.start(), word.end()), name);
            }
        }
    }

    private static boolean isInCapitals(String word) {
        return word.length() >= SHORTEST && word.length() <= LONGEST && word.chars().allMatch(Character::isUpperCase);
    }

    /** Whether a whole passage is in capitals. */
    private static boolean isShouted(String text) {
        return text.chars().filter(Character::isLowerCase).count() < text.chars().filter(Character::isUpperCase)
                .count();
    }
}
