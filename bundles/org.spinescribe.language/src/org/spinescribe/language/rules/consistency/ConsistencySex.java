/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.consistency;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.clinical.words.Beginnings;
import org.spinescribe.clinical.words.Beginnings.Any;
import org.spinescribe.language.passages.Sentence;
import org.spinescribe.language.people.Patients;
import org.spinescribe.language.people.Presentation;
import org.spinescribe.language.people.Sex;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Words for the one patient fit the typed sex, or the one with which prose first presents the patient. */
public final class ConsistencySex implements Rule {

    /** In capitals only at the beginning of a sentence: HER is a receptor, HE a stain. */
    private static final Pattern MALE = Pattern.compile("\\b(?:(?:[Hh]e|[Hh]is|[Hh]im|[Hh]imself)|"
            + "(?:[Tt]he|[Tt]his|[Oo]ur) (?:man|gentleman|boy|male patient))\\b(?![-’'])");
    private static final Pattern FEMALE = Pattern.compile("\\b(?:(?:[Ss]he|[Hh]er|[Hh]ers|[Hh]erself)|"
            + "(?:[Tt]he|[Tt]his|[Oo]ur) (?:woman|lady|girl|female patient))\\b(?![-’'])");
    private static final Any MALE_WORDS = Beginnings.any("he", "his", "him", "man", "gentleman", "boy", "male");
    private static final Any FEMALE_WORDS = Beginnings.any("she", "her", "woman", "lady", "girl", "female");

    @Override
    public String id() {
        return "consistency/sex";
    }

    @Override
    public void check(Report report, Findings findings) {
        Patients patients = Patients.of(report);
        Optional<Sex> known = patients.sex();
        if (!patients.isOne() || known.isEmpty()) {
            return;
        }
        String which = patients.typed().flatMap(Sex::of).isPresent() ? "" : "prose";
        Sex other = known.get().other();
        Optional<Presentation> presented = patients.presentations().stream()
                .filter(presentation -> presentation.sex().filter(other::equals).isPresent()).findFirst();
        if (presented.isPresent()) {
            findings.addCase(which, presented.get().range(), presented.get().words(), known.get());
            return;
        }
        for (Sentence sentence : patients.sentences()) {
            Matcher word = (other == Sex.MALE ? MALE : FEMALE).matcher(sentence.text());
            if (sentence.beginnings().has(other == Sex.MALE ? MALE_WORDS : FEMALE_WORDS) && word.find()) {
                findings.addCase(which, sentence.range(word.start(), word.end()), word.group(), known.get());
                return;
            }
        }
    }
}
