/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.levels;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.spinescribe.clinical.levels.LevelCount;
import org.spinescribe.clinical.levels.LevelNotation;
import org.spinescribe.clinical.levels.LevelSpan;
import org.spinescribe.clinical.procedures.Counting;
import org.spinescribe.clinical.procedures.Procedure;
import org.spinescribe.language.caseReport.Timeline;
import org.spinescribe.language.caseReport.TimelineEntry;
import org.spinescribe.language.course.OtherTimes;
import org.spinescribe.language.levels.LevelFact;
import org.spinescribe.language.levels.LevelGroup;
import org.spinescribe.language.levels.ReportLevels;
import org.spinescribe.language.passages.Passage;
import org.spinescribe.language.passages.Passages;
import org.spinescribe.language.passages.Sentence;
import org.spinescribe.language.people.Patients;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/**
 * A number of levels fits the levels that are named in the same sentence, or else the typed fact of the same operation.
 */
public final class LevelsCounting implements Rule {

    private static final int NEAR = 70;
    private static final Pattern PARTED =
            Pattern.compile("[.;]|\\b(?:who|which|that|after|before|with|without|because|for|"
            + "and(?! (?:fusion|fixation|instrumentation|stabili[sz]ation))|but|while|had|has|presented|later|earlier|"
            + "previous(?:ly)?|ago|hospital|adjacent|above|below|showed|revealed|by|due|where|when)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "levels/counting";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (Passage passage : Passages.in(report)) {
            for (Sentence sentence : passage.sentences()) {
                for (CountedLevels counted : CountedLevels.in(sentence)) {
                    check(report, sentence, counted, findings);
                }
            }
        }
    }

    private static void check(Report report, Sentence sentence, CountedLevels counted, Findings findings) {
        List<Procedure> procedures = NamedProcedures.in(sentence).stream().map(Procedure.Mention::procedure).toList();
        List<Named> named = named(report, sentence, procedures, counted);
        Counting way = counted.counting() == Counting.EITHER ? way(procedures) : counted.counting();
        if (named.isEmpty() || named.stream().anyMatch(levels -> counted.fits(levels.count(), way))) {
            return;
        }
        Named nearest = named.getFirst();
        findings.add(sentence.range(counted.start(), counted.end()),
                sentence.text().substring(counted.start(), counted.end()), nearest.words(), nearest.count());
    }

    /** How levels are counted: authors differ for laminae, and where several kinds of operations are named. */
    private static Counting way(List<Procedure> procedures) {
        if (procedures.contains(Procedure.LAMINECTOMY) || procedures.contains(Procedure.LAMINOPLASTY)) {
            return Counting.EITHER;
        }
        Set<Counting> ways = procedures.stream().map(Procedure::counting).filter(way -> way != Counting.EITHER)
                .collect(Collectors.toSet());
        return ways.size() == 1 ? ways.iterator().next() : Counting.EITHER;
    }

    /** Levels with which a number can be compared. */
    private record Named(String words, LevelCount count) {
    }

    private static List<Named> named(Report report, Sentence sentence, List<Procedure> procedures,
            CountedLevels counted) {
        List<LevelGroup> groups = LevelGroup.of(ReportLevels.of(report).in(sentence));
        if (!groups.isEmpty()) {
            return groups.stream().filter(group -> belongs(group, counted, sentence.text()))
                    .sorted(Comparator.comparingInt(group -> distance(group, counted)))
                    .map(group -> new Named(group.words(), group.count(report.anatomy()))).toList();
        }
        if (OtherTimes.mayBeIn(sentence) || !Patients.of(report).isOne()) {
            return List.of();
        }
        return fact(report, sentence, procedures).map(spans -> new Named(words(spans),
                LevelCount.of(spans, report.anatomy()))).stream().toList();
    }

    /** Whether a number counts these levels: nothing between them begins another thought. */
    private static boolean belongs(LevelGroup group, CountedLevels counted, String text) {
        int from = Math.min(group.end(), counted.end());
        int to = Math.max(group.start(), counted.start());
        return to - from <= NEAR && (to <= from || !PARTED.matcher(text.substring(from, to)).find());
    }

    private static int distance(LevelGroup group, CountedLevels counted) {
        return group.start() >= counted.end() ? group.start() - counted.end() : counted.start() - group.end() + 1;
    }

    /** The levels of the entry that the sentence belongs to, else of all entries with the same operation. */
    private static Optional<List<LevelSpan>> fact(Report report, Sentence sentence, List<Procedure> procedures) {
        List<LevelFact> own = ReportLevels.of(report).facts(sentence.passage().owner());
        List<LevelSpan> spans = (own.isEmpty() ? sameOperation(report, procedures) : own).stream().map(LevelFact::span)
                .toList();
        return spans.isEmpty() ? Optional.empty() : Optional.of(spans);
    }

    private static List<LevelFact> sameOperation(Report report, List<Procedure> procedures) {
        return report.all(Timeline.class).stream().flatMap(timeline -> timeline.getEntries().stream())
                .filter(entry -> isOneOf(procedures, entry))
                .flatMap(entry -> ReportLevels.of(report).facts(entry).stream())
                .toList();
    }

    private static boolean isOneOf(List<Procedure> procedures, TimelineEntry entry) {
        return entry.getDescription() != null && Procedure.in(entry.getDescription()).stream()
                .map(Procedure.Mention::procedure)
                .anyMatch(procedure -> procedure.counting() != Counting.EITHER && procedures.contains(procedure));
    }

    private static String words(List<LevelSpan> spans) {
        return spans.stream().map(LevelNotation::print).distinct().collect(Collectors.joining(", "));
    }
}
