/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.spinescribe.clinical.levels.Level;
import org.spinescribe.clinical.levels.LevelNotation;
import org.spinescribe.clinical.procedures.Procedure;
import org.spinescribe.clinical.scales.LegalValues.Ends;
import org.spinescribe.clinical.scales.Scale;
import org.spinescribe.clinical.scales.Scale.Better;
import org.spinescribe.clinical.scales.Scales;
import org.spinescribe.language.caseReport.Diagnosis;
import org.spinescribe.language.caseReport.Score;
import org.spinescribe.language.caseReport.Scores;
import org.spinescribe.language.caseReport.TimelineEntry;
import org.spinescribe.language.course.Course;
import org.spinescribe.language.levels.LevelFact;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.facts.TypedFacts;
import org.spinescribe.language.levels.ReportLevels;
import org.spinescribe.manuscript.Image;
import org.spinescribe.manuscript.drawing.CourseDrawing;
import org.spinescribe.manuscript.drawing.CourseEvent;
import org.spinescribe.manuscript.drawing.LevelDiagram;
import org.spinescribe.manuscript.drawing.LevelMark;
import org.spinescribe.manuscript.drawing.LevelMark.Kind;
import org.spinescribe.manuscript.drawing.ScoreChart;
import org.spinescribe.manuscript.drawing.ScoreCurve;

/** Draws figures from the typed facts, each with a description for readers who cannot see it. */
final class Drawings {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.spinescribe.manuscript.composition.generated");

    private final Report report;

    Drawings(Report report) {
        this.report = report;
    }

    /** A drawing and its description in words. */
    record Drawing(Image image, String description) {
    }

    /** Draws facts of the report. */
    Drawing draw(TypedFacts facts) throws CompositionProblem {
        if (!facts.areIn(report)) {
            throw new CompositionProblem("drawing", facts.word());
        }
        return switch (facts) {
            case LEVELS -> levels();
            case TIMELINE -> timeline();
            case SCORES -> scores();
            case IMPLANTS, MEASUREMENTS, REVIEWED_CASES -> throw new CompositionProblem("drawing", facts.word());
        };
    }

    private Drawing levels() throws CompositionProblem {
        List<LevelMark> marks = new ArrayList<>();
        for (Diagnosis diagnosis : report.all(Diagnosis.class)) {
            mark(Kind.DIAGNOSIS, diagnosis.getName(), ReportLevels.of(report).facts(diagnosis), marks);
        }
        for (TimelineEntry entry : Course.entries(report)) {
            String time = Times.print(entry.getTime());
            String what = entry.getDescription() == null ? entry.getEvent() : entry.getDescription();
            mark(kind(entry), what + (time.isEmpty() ? "" : " (" + small(time) + ")"),
                    ReportLevels.of(report).facts(entry), marks);
        }
        if (marks.isEmpty()) {
            throw new CompositionProblem("drawing", TypedFacts.LEVELS.word());
        }
        return new Drawing(LevelDiagram.of(marks, report.anatomy().vertebrae()), TEXTS.getString("levels.description")
                .formatted(marks.stream().map(LevelMark::label).collect(Collectors.joining("; "))));
    }

    private void mark(Kind kind, String what, List<LevelFact> facts, List<LevelMark> marks) {
        List<Level> vertebrae = facts.stream().flatMap(fact -> report.anatomy().vertebrae(fact.span()).stream())
                .distinct()
                .sorted().toList();
        if (!vertebrae.isEmpty()) {
            String levels = facts.stream().map(fact -> LevelNotation.print(fact.span()))
                    .collect(Collectors.joining(", "));
            marks.add(new LevelMark(kind, (what == null ? "" : what + ", ") + levels, vertebrae));
        }
    }

    /** The mark of an entry: earlier surgery before day 0; of several operations, the one that removes most counts. */
    private static Kind kind(TimelineEntry entry) {
        OptionalDouble day = Course.day(entry.getTime());
        if (day.isPresent() && day.getAsDouble() < 0) {
            return Kind.EARLIER;
        }
        List<Procedure.Aim> aims = entry.getDescription() == null ? List.of()
                : Procedure.in(entry.getDescription()).stream().map(mention -> mention.procedure().aim()).toList();
        return aims.contains(Procedure.Aim.RESECTION) ? Kind.RESECTION
                : aims.contains(Procedure.Aim.DECOMPRESSION) ? Kind.DECOMPRESSION
                        : aims.contains(Procedure.Aim.FIXATION) ? Kind.FIXATION : Kind.OTHER;
    }

    private Drawing timeline() {
        List<CourseEvent> events = Course.entries(report).stream().map(entry -> new CourseEvent(
                Times.print(entry.getTime()), eventKind(entry), GeneratedTables.event(entry))).toList();
        return new Drawing(CourseDrawing.of(events), TEXTS.getString("timeline.description").formatted(
                events.stream().map(event -> event.time() + ", " + event.text()).collect(Collectors.joining("; "))));
    }

    private static CourseEvent.Kind eventKind(TimelineEntry entry) {
        if (Course.isOperation(entry)) {
            return CourseEvent.Kind.PROCEDURE;
        }
        return switch (entry.getEvent() == null ? "" : entry.getEvent()) {
            case "complication" -> CourseEvent.Kind.COMPLICATION;
            case "outcome", "follow-up" -> CourseEvent.Kind.OUTCOME;
            default -> CourseEvent.Kind.OTHER;
        };
    }

    private Drawing scores() throws CompositionProblem {
        List<ScoreCurve> curves = new ArrayList<>();
        for (Scores scores : report.all(Scores.class)) {
            for (Score score : scores.getScores()) {
                Scales.find(String.valueOf(score.getScale())).ifPresent(scale -> curve(scale, score, curves));
            }
        }
        if (curves.isEmpty()) {
            throw new CompositionProblem("drawing", TypedFacts.SCORES.word());
        }
        Function<ScoreCurve, String> words = curve -> curve.title() + ": " + curve.points().stream()
                .map(point -> point.value() + " (" + small(point.time()) + ")").collect(Collectors.joining(", "));
        return new Drawing(ScoreChart.of(curves), TEXTS.getString("scores.description")
                .formatted(curves.stream().map(words).collect(Collectors.joining("; "))));
    }

    /** Adds the curve of a score, unless a value is not of its scale: then nothing is drawn, and a rule reports it. */
    private static void curve(Scale scale, Score score, List<ScoreCurve> curves) {
        List<String> values = score.getValues().stream().map(value -> String.valueOf(value.getValue())
                .replaceAll("[ \u00A0%]|/\\d+$", "")).toList();
        Ends ends = scale.values().ends(values).orElse(null);
        if (ends == null || values.isEmpty()) {
            return;
        }
        List<ScoreCurve.Point> points = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            points.add(new ScoreCurve.Point(Times.print(score.getValues().get(i).getTime()), values.get(i),
                    scale.values().place(values.get(i))));
        }
        String better = scale.better() == Better.NONE ? ""
                : TEXTS.getString(scale.better() == Better.HIGH ? "higher-better" : "lower-better");
        curves.add(new ScoreCurve(scale.title(), better, ends.least(), ends.most(), ends.lowest(),
                ends.highest(), points));
    }

    private static String small(String time) {
        return time.isEmpty() ? time : Character.toLowerCase(time.charAt(0)) + time.substring(1);
    }
}
