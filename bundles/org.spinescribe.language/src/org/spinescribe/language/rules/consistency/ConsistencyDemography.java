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

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.clinical.words.Beginnings;
import org.spinescribe.clinical.words.Beginnings.Any;
import org.spinescribe.language.passages.Sentence;
import org.spinescribe.language.people.Age;
import org.spinescribe.language.people.Patients;
import org.spinescribe.language.people.Sex;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Organs, operations and signs of growth fit the sex and the age of the one patient. */
public final class ConsistencyDemography implements Rule {

    private static final Pattern OF_WOMEN =
            Pattern.compile("\\b(?:hysterectomy|ovarian|uterine|endometri\\p{L}+|(?:post)?menopaus\\p{L}+|"
            + "menstru\\p{L}+|carcinoma of the uterine cervix|gravida|oophorectomy|uterus|ovar(?:y|ies))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_MEN =
            Pattern.compile("\\b(?:prostat\\p{L}+|testicular|orchi(?:d)?ectomy|testis|testicle|seminoma|"
            + "vasectomy)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_GROWTH =
            Pattern.compile("\\b(?:risser(?: sign| stage| grade)? [0-5]|sanders stage [1-8]|triradiate cartilage|"
            + "open growth plates?)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DENIED =
            Pattern.compile("\\b(?:no|not|without|excluded|ruled out|neither|screening)\\b", Pattern.CASE_INSENSITIVE);
    private static final Any WORDS = Beginnings.whole("hysterectomy", "ovar", "uter", "endometri", "menopaus",
            "postmenopaus", "menstru", "gravida", "oophorectomy", "prostat", "testi", "orchi", "seminoma", "vasectomy",
            "risser", "sanders", "triradiate", "open growth");
    private static final double GROWN_UP = 25;

    @Override
    public String id() {
        return "consistency/demography";
    }

    @Override
    public void check(Report report, Findings findings) {
        Patients patients = Patients.of(report);
        Optional<Sex> sex = patients.sex();
        Optional<Age> age = patients.age().filter(known -> known.years() > GROWN_UP);
        if (!patients.isOne() || sex.isEmpty() && age.isEmpty()) {
            return;
        }
        Pattern others = sex.map(known -> known == Sex.MALE ? OF_WOMEN : OF_MEN).orElse(null);
        for (Sentence sentence : patients.sentences()) {
            if (others != null) {
                find(others, sentence).ifPresent(word -> findings.add(sentence.range(word.start(), word.end()),
                        word.group(), sex.get()));
            }
            if (age.isPresent()) {
                find(OF_GROWTH, sentence).ifPresent(word -> findings.as(Severity.INFO).addCase("growth",
                        sentence.range(word.start(), word.end()), word.group(), age.get()));
            }
        }
    }

    private static Optional<Matcher> find(Pattern pattern, Sentence sentence) {
        if (!sentence.beginnings().has(WORDS)) {
            return Optional.empty();
        }
        Matcher word = pattern.matcher(sentence.text());
        return word.find() && !DENIED.matcher(sentence.text()).find() ? Optional.of(word) : Optional.empty();
    }
}
