/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

import org.spinescribe.clinical.words.Beginnings;
import org.spinescribe.clinical.words.Beginnings.Any;
import org.spinescribe.language.course.Course;
import org.spinescribe.language.course.Duration;
import org.spinescribe.language.passages.OwnCase;
import org.spinescribe.language.passages.PassageKind;
import org.spinescribe.language.passages.Sentence;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** The length of the follow-up is the same everywhere, and ends with the timeline. */
public final class ConsistencyFollowUp implements Rule {

    private static final String TIME = "(" + Duration.WORDS + ")";
    private static final Pattern WHOLE = Pattern.compile("(?:\\bfollow(?:ed)?[- ]?up(?: period| duration|"
            + " time)?(?: (?:of|was|lasted|for)){1,2} |\\bfollowed(?: \\p{L}{1,12}){0,2} for |\\b(?:final|last|"
            + "latest|most recent) follow[- ]?up(?: visit| examination)?,? (?:at |\\()?)" + TIME,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE = Pattern.compile("(?<!\\bat |\\bat the |\\bat a |\\bthe )\\b" + TIME
            + "(?: of)? follow[- ]?up\\b(?! visit)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER_SURGERY = Pattern.compile(
            "\\bat " + TIME + " (?:after|following) (?:the )?(?:surgery|operation|procedure|spondylectomy)",
                    Pattern.CASE_INSENSITIVE);

    private static final Any WORDS = Beginnings.any("follow", "after");
    private static final Any TIME_WORDS = Beginnings.any("days", "weeks", "months", "years");

    @Override
    public String id() {
        return "consistency/follow-up";
    }

    /** A follow-up that a sentence states. */
    private record Stated(Sentence sentence, Duration time) {

        String words() {
            return sentence.text().substring(time.start(), time.end());
        }
    }

    @Override
    public void check(Report report, Findings findings) {
        OptionalDouble end = Course.end(report);
        List<Stated> all = stated(report, List.of(WHOLE, BEFORE));
        for (Stated stated : all) {
            if (end.isPresent() && !stated.time().isSameAs(end.getAsDouble())) {
                note("timeline", stated, lastTime(report, end.getAsDouble()), findings);
            } else if (end.isEmpty() && !stated.time().isSameAs(all.getFirst().time().days())) {
                note("", stated, all.getFirst().words(), findings);
            }
        }
        for (Stated stated : stated(report, List.of(AFTER_SURGERY))) {
            boolean later = end.isPresent() && stated.time().days() > end.getAsDouble()
                    && !stated.time().isSameAs(end.getAsDouble());
            if (later && stated.sentence().passage().kind() == PassageKind.ABSTRACT) {
                note("later", stated, lastTime(report, end.getAsDouble()), findings);
            }
        }
    }

    private static void note(String which, Stated stated, String other, Findings findings) {
        findings.addCase(which, stated.sentence().range(stated.time().start(), stated.time().end()), stated.words(),
                other);
    }

    private static String lastTime(Report report, double end) {
        return Course.entries(report).stream().map(entry -> entry.getTime())
                .filter(time -> Course.day(time).orElse(-1) == end).findFirst()
                .map(time -> time.getUnit() + " " + time.getValue()).orElse("");
    }

    private static List<Stated> stated(Report report, List<Pattern> patterns) {
        List<Stated> all = new ArrayList<>();
        for (Sentence sentence : OwnCase.in(report)) {
            boolean may = sentence.beginnings().has(TIME_WORDS) && sentence.beginnings().has(WORDS);
            if (may && sentence.passage().kind() != PassageKind.TIMELINE) {
                patterns.forEach(pattern -> Duration.find(pattern, sentence.text())
                        .forEach(time -> all.add(new Stated(sentence, time))));
            }
        }
        return all;
    }
}
