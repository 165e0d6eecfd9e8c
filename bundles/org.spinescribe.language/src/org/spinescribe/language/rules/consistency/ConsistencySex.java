/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.consistency;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.clinical.words.Beginnings;
import org.spinescribe.clinical.words.Beginnings.Any;
import org.spinescribe.language.caseReport.Patient;
import org.spinescribe.language.passages.OwnCase;
import org.spinescribe.language.passages.Passage;
import org.spinescribe.language.passages.Passages;
import org.spinescribe.language.passages.Sentence;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** The only patient is a man or a woman everywhere; the first word that says otherwise is marked. */
public final class ConsistencySex implements Rule {

    private static final Pattern MALE = Pattern.compile("\\b(?:man|male|gentleman|boy|he|his|him|himself)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FEMALE = Pattern.compile("\\b(?:woman|female|lady|girl|she|her|hers|herself)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Any MALE_WORDS = Beginnings.any("man", "male", "gentleman", "boy", "he", "his", "him");
    private static final Any FEMALE_WORDS = Beginnings.any("woman", "female", "lady", "girl", "she", "her");
    private static final Pattern PRESENTED = Pattern.compile(
            "\\bold(?: \\p{L}{1,15}){0,2} (?:(man|male|gentleman|boy)|(woman|female|lady|girl))\\b",
                    Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "consistency/sex";
    }

    @Override
    public void check(Report report, Findings findings) {
        List<Patient> patients = report.all(Patient.class);
        if (patients.size() > 1) {
            return;
        }
        Optional<String> typed = patients.stream().map(Patient::getSex).filter(sex -> sex != null
                && sex.matches("male|female"))
                .findFirst();
        Optional<String> known = typed.or(() -> presented(report));
        known.ifPresent(sex -> check(report, sex, typed.isPresent(), findings));
    }

    private static void check(Report report, String sex, boolean typed, Findings findings) {
        Pattern other = sex.equals("male") ? FEMALE : MALE;
        Any words = sex.equals("male") ? FEMALE_WORDS : MALE_WORDS;
        for (Sentence sentence : OwnCase.in(report)) {
            Matcher word = other.matcher(sentence.text());
            if (sentence.beginnings().has(words) && word.find() && !SomebodyElse.isIn(sentence)) {
                findings.addCase(typed ? "" : "prose", sentence.range(word.start(), word.end()), word.group(), sex);
                return;
            }
        }
    }

    /** The sex of the patient as first presented: "a 46-year-old man". */
    private static Optional<String> presented(Report report) {
        for (Passage passage : Passages.in(report)) {
            Matcher presented = PRESENTED.matcher(passage.text());
            if (OwnCase.isAbout(passage) && presented.find()) {
                return Optional.of(presented.group(1) != null ? "male" : "female");
            }
        }
        return Optional.empty();
    }
}
