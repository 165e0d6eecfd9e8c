/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.consistency;

import java.util.Optional;
import java.util.regex.Pattern;

import org.spinescribe.language.people.Age;
import org.spinescribe.language.people.Patients;
import org.spinescribe.language.people.Presentation;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/**
 * The age in the presentations of a single patient is the same everywhere. Earlier and later ages, those of a fracture
 * or an implant, and those of other people are ignored.
 */
public final class ConsistencyAge implements Rule {

    /** Time has passed since the patient was presented, or is to pass. */
    private static final Pattern ANOTHER_TIME =
            Pattern.compile("\\b(?:later|now|today|currently|since|until|ago|earlier|"
            + "previously|years? after|months? after|at the time|when|then)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "consistency/age";
    }

    @Override
    public void check(Report report, Findings findings) {
        Patients patients = Patients.of(report);
        Optional<Age> typed = patients.typedAge();
        Optional<Age> known = patients.age();
        if (!patients.isOne() || known.isEmpty()) {
            return;
        }
        for (Presentation presentation : patients.presentations()) {
            presentation.age().filter(age -> !age.isSameAs(known.get()) && !isOfAnotherTime(presentation))
                    .ifPresent(age -> findings.addCase(typed.isPresent() ? "" : "prose", presentation.range(), age,
                            known.get()));
        }
    }

    /** "A 46-year-old man, operated on 3 years ago" is 46 now; "the patient, aged 43 at the time" is not. */
    private static boolean isOfAnotherTime(Presentation presentation) {
        String text = presentation.sentence().text();
        return ANOTHER_TIME.matcher(presentation.introduces() ? text.substring(0, presentation.start()) : text).find();
    }
}
