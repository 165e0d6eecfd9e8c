/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.consistency;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.clinical.words.Beginnings;
import org.spinescribe.clinical.words.Beginnings.Any;
import org.spinescribe.language.caseReport.Patient;
import org.spinescribe.language.passages.OwnCase;
import org.spinescribe.language.passages.Sentence;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** The age of the only patient is the same everywhere. */
public final class ConsistencyAge implements Rule {

    private static final Pattern AGE = Pattern.compile("(?<!(?:over|under|than|least|most|to|age of|her|his|above|"
            + "below|until|about)[ \u00A0])(?<![\\d.,–-])(\\d{1,3})[- \u00A0](year|month|week|day)s?[- \u00A0](?:old|"
            + "of age)\\b(?![ \u00A0](?:mother|father|brother|sister|son|daughter|wife|husband|children|patients|men|"
            + "women))|\\baged (\\d{1,3})(?: (year|month|week|day)s?)?\\b(?![–-])",
            Pattern.CASE_INSENSITIVE);
    private static final Any WORDS = Beginnings.any("old", "age");

    @Override
    public String id() {
        return "consistency/age";
    }

    @Override
    public void check(Report report, Findings findings) {
        List<Patient> patients = report.all(Patient.class);
        if (patients.size() > 1) {
            return;
        }
        String known = patients.isEmpty() ? null : typed(patients.getFirst());
        boolean typed = known != null;
        for (Sentence sentence : OwnCase.in(report)) {
            Matcher age = AGE.matcher(mayGiveAge(sentence) ? sentence.text() : "");
            while (age.find()) {
                String said = said(age);
                if (known == null) {
                    known = said;
                } else if (!said.equals(known)) {
                    findings.addCase(typed ? "" : "prose", sentence.range(age.start(), age.end()), said, known);
                }
            }
        }
    }

    private static boolean mayGiveAge(Sentence sentence) {
        return sentence.beginnings().hasDigit() && sentence.beginnings().has(WORDS) && !SomebodyElse.isIn(sentence);
    }

    private static String typed(Patient patient) {
        String unit = patient.getAgeUnit() == null ? "years" : patient.getAgeUnit();
        return patient.getAge() == null || !patient.getAge().matches("\\d{1,3}") ? null
                : patient.getAge() + " " + unit;
    }

    private static String said(Matcher age) {
        boolean old = age.group(1) != null;
        String unit = old ? age.group(2) : age.group(4);
        return (old ? age.group(1) : age.group(3)) + " " + (unit == null ? "year" : unit.toLowerCase(Locale.ROOT))
                + "s";
    }
}
