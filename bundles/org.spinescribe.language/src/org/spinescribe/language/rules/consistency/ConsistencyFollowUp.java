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
import org.spinescribe.language.passages.PassageKind;
import org.spinescribe.language.passages.Sentence;
import org.spinescribe.language.people.Patients;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** The follow-up of a single patient has one length. Single visits, and events before the operation, are ignored. */
public final class ConsistencyFollowUp implements Rule {

    private static final String TIME = "(" + Duration.WORDS + ")";
    private static final String ABOUT = "(?:about |approximately |nearly |almost |over |more than )?";
    /** Statements of the whole follow-up. */
    private static final Pattern WHOLE = Pattern.compile("(?:\\bfollow(?:ed)?[- ]?up(?: period| duration|"
            + " time)?(?: (?:of|was|lasted|for)){1,2} |\\bfollowed(?: \\p{L}{1,12}){0,2} for )" + ABOUT + TIME,
            Pattern.CASE_INSENSITIVE);
    /** Statements of the last visit. */
    private static final Pattern LAST = Pattern.compile("\\b(?:final|last|latest|most recent) follow[- ]?up(?: visit|"
            + " examination| evaluation| assessment)?,? ?(?:at |of |was (?:at )?|\\()?" + ABOUT + TIME,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LAST_VISIT = Pattern.compile("\\b(?:final|last|latest|most recent) " + TIME
            + " follow[- ]?up", Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER_SURGERY = Pattern.compile("\\bat " + TIME
            + " (?:after|following) (?:the )?(?:surgery|operation|procedure|spondylectomy)", Pattern.CASE_INSENSITIVE);

    /** Words for an earlier or a future follow-up. */
    private static final Pattern OTHER_FOLLOW_UP =
            Pattern.compile("\\b(?:had been|has been|before|prior|previous(?:ly)?|"
            + "earlier|another|other|elsewhere|without (?:surgery|improvement|success)|conservative(?:ly)?|"
            + "planned|every|"
            + "advised|recommended|scheduled|will|should|needs?|until|interval|lost to)\\b", Pattern.CASE_INSENSITIVE);

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

        boolean isInAbstract() {
            return sentence.passage().kind() == PassageKind.ABSTRACT || sentence.passage().kind() == PassageKind.TITLE;
        }
    }

    @Override
    public void check(Report report, Findings findings) {
        OptionalDouble end = Course.end(report);
        List<Stated> all = stated(report, List.of(WHOLE, LAST, LAST_VISIT));
        if (end.isPresent()) {
            all.stream().filter(stated -> !stated.time().isSameAs(end.getAsDouble()))
                    .forEach(stated -> note("timeline", stated, lastTime(report, end.getAsDouble()), findings));
            checkLater(report, end.getAsDouble(), findings);
        } else {
            compareParts(all, findings);
        }
    }

    /** Compares the text with the abstract only: within one part there may be two courses of treatment. */
    private static void compareParts(List<Stated> all, Findings findings) {
        List<Stated> inAbstract = all.stream().filter(Stated::isInAbstract).toList();
        List<Stated> inText = all.stream().filter(stated -> !stated.isInAbstract()).toList();
        boolean agree = inText.stream().anyMatch(text -> inAbstract.stream().anyMatch(
                other -> other.time().isSameAs(text.time().days())));
        if (!inAbstract.isEmpty() && !agree) {
            inText.forEach(stated -> note("", stated, inAbstract.getFirst().words(), findings));
        }
    }

    private static void checkLater(Report report, double end, Findings findings) {
        for (Stated stated : stated(report, List.of(AFTER_SURGERY))) {
            if (stated.time().days() > end && !stated.time().isSameAs(end)
                    && stated.sentence().passage().kind() == PassageKind.ABSTRACT) {
                note("later", stated, lastTime(report, end), findings);
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
        for (Sentence sentence : Patients.of(report).account()) {
            boolean may = sentence.beginnings().has(TIME_WORDS) && sentence.beginnings().has(WORDS);
            if (may && sentence.passage().kind() != PassageKind.TIMELINE
                    && !OTHER_FOLLOW_UP.matcher(sentence.text()).find()) {
                patterns.forEach(pattern -> Duration.find(pattern, sentence.text())
                        .forEach(time -> all.add(new Stated(sentence, time))));
            }
        }
        return all;
    }
}
