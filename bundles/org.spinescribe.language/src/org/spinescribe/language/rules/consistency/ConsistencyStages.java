/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.consistency;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.clinical.levels.LevelCount;
import org.spinescribe.clinical.words.Beginnings;
import org.spinescribe.clinical.words.Beginnings.Any;
import org.spinescribe.language.caseReport.TimelineEntry;
import org.spinescribe.language.course.Course;
import org.spinescribe.language.passages.Sentence;
import org.spinescribe.language.people.Patients;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Prose has as many stages of the operation as the timeline; planned ones, and other hospitals', are ignored. */
public final class ConsistencyStages implements Rule {

    private static final Pattern STAGES = Pattern.compile(
            "\\b(single|one|two|three|four|2|3|4)(?:[- \u00A0]staged?\\b(?! \\d| (?:re)?implant)|[ \u00A0]stages\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_DONE =
            Pattern.compile("\\b(?:planned|intended|consider(?:ed|ing)?|discussed|proposed|"
            + "postponed|would|could|might|may|instead|rather than|usual(?:ly)?|possible|impossible|not|"
            + "avoid(?:ed|ing)?|"
            + "had been|years? (?:ago|earlier|before)|previous(?:ly)?|elsewhere|another hospital|"
            + "alternative(?:ly)?)\\b", Pattern.CASE_INSENSITIVE);
    private static final Any STAGE = Beginnings.any("stage");

    @Override
    public String id() {
        return "consistency/stages";
    }

    @Override
    public void check(Report report, Findings findings) {
        long stages = Course.entries(report).stream().map(TimelineEntry::getStage)
                .filter(Objects::nonNull).distinct().count();
        if (stages == 0) {
            return;
        }
        for (Sentence sentence : Patients.of(report).account()) {
            boolean may = sentence.beginnings().has(STAGE) && !NOT_DONE.matcher(sentence.text()).find();
            Matcher said = STAGES.matcher(sentence.text());
            while (may && said.find()) {
                if (LevelCount.number(said.group(1)) != stages) {
                    findings.add(sentence.range(said.start(), said.end()), said.group(),
                            stages == 1 ? "one stage" : stages + " stages");
                }
            }
        }
    }
}
