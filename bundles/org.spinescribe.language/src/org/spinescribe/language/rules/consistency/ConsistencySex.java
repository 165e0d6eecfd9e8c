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

/** Words for a single patient fit the typed sex, or the sex of the patient's first presentation in prose. */
public final class ConsistencySex implements Rule {

    /** Capitals match only at the beginning of a sentence: HER is a receptor, HE a stain. */
    private static final Pattern MALE = Pattern.compile("\\b(?:(?:[Hh]e|[Hh]is|[Hh]im|[Hh]imself)|"
            + "(?:[Tt]he|[Tt]his|[Oo]ur) (?:man|gentleman|boy|male patient))\\b(?![-’'])");
    private static final Pattern FEMALE = Pattern.compile("\\b(?:(?:[Ss]he|[Hh]er|[Hh]ers|[Hh]erself)|"
            + "(?:[Tt]he|[Tt]his|[Oo]ur) (?:woman|lady|girl|female patient))\\b(?![-’'])");
    private static final Any MALE_WORDS = Beginnings.any("he", "his", "him", "man", "gentleman", "boy", "male");
    private static final Any FEMALE_WORDS = Beginnings.any("she", "her", "woman", "lady", "girl", "female");

    /** The number of sentences that make one sex the usual one. */
    private static final int FEW = 4;

    @Override
    public String id() {
        return "consistency/sex";
    }

    @Override
    public void check(Report report, Findings findings) {
        Patients patients = Patients.of(report);
        if (!patients.isOne()) {
            return;
        }
        Optional<Sex> known = patients.sex();
        Optional<Sex> usual = known.isPresent() ? known : mostly(patients);
        String which = patients.typed().flatMap(Sex::of).isPresent() ? "" : known.isPresent() ? "prose" : "words";
        usual.ifPresent(sex -> check(patients, sex, which, findings));
    }

    private static void check(Patients patients, Sex known, String which, Findings findings) {
        Sex other = known.other();
        Optional<Presentation> presented = patients.presentations().stream()
                .filter(presentation -> presentation.sex().filter(other::equals).isPresent()).findFirst();
        if (presented.isPresent()) {
            findings.addCase(which, presented.get().range(), presented.get().words(), known);
            return;
        }
        for (Sentence sentence : patients.sentences()) {
            Matcher word = words(other).matcher(sentence.text());
            if (mayHave(other, sentence) && word.find()) {
                findings.addCase(which, sentence.range(word.start(), word.end()), word.group(), known);
                return;
            }
        }
    }

    /** The sex of nearly all words, when neither facts nor prose state it. */
    private static Optional<Sex> mostly(Patients patients) {
        long male = sentences(patients, Sex.MALE);
        long female = sentences(patients, Sex.FEMALE);
        if (Math.max(male, female) < FEW || Math.min(male, female) != 1) {
            return Optional.empty();
        }
        return Optional.of(male > female ? Sex.MALE : Sex.FEMALE);
    }

    private static long sentences(Patients patients, Sex sex) {
        return patients.sentences().stream().filter(sentence -> mayHave(sex, sentence)
                && words(sex).matcher(sentence.text()).find()).count();
    }

    private static Pattern words(Sex sex) {
        return sex == Sex.MALE ? MALE : FEMALE;
    }

    private static boolean mayHave(Sex sex, Sentence sentence) {
        return sentence.beginnings().has(sex == Sex.MALE ? MALE_WORDS : FEMALE_WORDS);
    }
}
