/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.spinescribe.clinical.levels.LevelNotation;
import org.spinescribe.clinical.scales.ScaleTitles;
import org.spinescribe.language.caseReport.Classification;
import org.spinescribe.language.caseReport.Diagnosis;
import org.spinescribe.language.caseReport.LevelSpan;
import org.spinescribe.language.caseReport.Levels;
import org.spinescribe.language.caseReport.Measurement;
import org.spinescribe.language.caseReport.Measurements;
import org.spinescribe.language.caseReport.Score;
import org.spinescribe.language.caseReport.Scores;
import org.spinescribe.language.caseReport.Timeline;
import org.spinescribe.language.caseReport.TimelineEntry;
import org.spinescribe.language.report.Report;
import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.Inline;

/** Tables made from the typed facts. */
final class GeneratedTables {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.spinescribe.manuscript.composition.generated");

    private final Report report;
    private final ProseBlocks prose;

    GeneratedTables(Report report, ProseBlocks prose) {
        this.report = report;
        this.prose = prose;
    }

    /** The table of a name; nothing when the report has no such facts. */
    List<Block> make(String name) {
        List<Block.Row> rows = switch (name) {
            case "timeline" -> timeline();
            case "scores" -> scores();
            case "levels" -> levels();
            case "implants" -> new ImplantsTable(report, prose).rows();
            case "measurements" -> measurements();
            case "reviewed-cases" -> new ReviewTable(report, prose).rows();
            default -> List.of();
        };
        if (rows.size() < 2) {
            return List.of();
        }
        return List.of(Tables.of(name, prose.inlines().label(name), prose.inlines().of(TEXTS.getString(name)),
                Tables.left(rows.getFirst().cells().size()), rows.subList(0, 1), rows.subList(1, rows.size()),
                List.of()));
    }

    private Block.Row heading(List<String> cells) {
        return new Block.Row(cells.stream().map(prose.inlines()::of).toList());
    }

    private List<Inline> cell(String text, EObject fact) {
        return text == null || text.isEmpty() ? List.of() : PrintedFacts.from(fact, prose.inlines().of(text));
    }

    private List<Block.Row> timeline() {
        List<Block.Row> rows = new ArrayList<>(List.of(heading(List.of(text("time"), text("event")))));
        for (Timeline timeline : report.all(Timeline.class)) {
            for (TimelineEntry entry : timeline.getEntries()) {
                List<Inline> event = new ArrayList<>(cell(event(entry), entry));
                if (entry.getDetail() != null) {
                    event.add(new Inline.Text(". "));
                    event.addAll(prose.line(report.text(entry.getDetail())));
                }
                rows.add(new Block.Row(List.of(cell(Times.print(entry.getTime()), entry), event)));
            }
        }
        return rows;
    }

    static String event(TimelineEntry entry) {
        StringBuilder event = new StringBuilder();
        if (entry.getStage() != null) {
            event.append(text("stage").formatted(entry.getStage())).append(": ");
        }
        event.append(entry.getDescription() == null ? "" : entry.getDescription());
        entry.getLevels().stream().map(GeneratedTables::print)
                .forEach(levels -> event.append(text("at").formatted(levels)));
        if (entry.getApproach() != null) {
            event.append(text("approach").formatted(entry.getApproach()));
        }
        event.append(Sides.behind(entry.getSide()));
        return event.toString();
    }

    private List<Block.Row> scores() {
        ValuesByTime table = new ValuesByTime();
        for (Scores scores : report.all(Scores.class)) {
            for (Score score : scores.getScores()) {
                table.name(score.getScale(), cell(ScaleTitles.of(score.getScale()), score));
                score.getValues().forEach(value -> table.value(score.getScale(), Times.print(value.getTime()),
                        cell(value.getValue(), value)));
            }
        }
        return rows(text("scale"), table);
    }

    /** A value that holds at all times has a column of its own. */
    private List<Block.Row> measurements() {
        ValuesByTime table = new ValuesByTime();
        for (Measurements block : report.all(Measurements.class)) {
            for (Measurement typed : block.getMeasurements()) {
                MeasuredRow row = new MeasuredRow(typed);
                table.name(row.key(), cell(row.name(), typed));
                if (typed.getValue() != null) {
                    table.value(row.key(), text("constant"), cell(row.print(typed.getValue()), typed));
                }
                typed.getValues().stream().filter(value -> value.getValue() != null)
                        .forEach(value -> table.value(row.key(),
                        Times.print(value.getTime()), cell(row.print(value.getValue()), value)));
            }
        }
        return rows(text("measurement"), table);
    }

    private List<Block.Row> rows(String first, ValuesByTime table) {
        List<Block.Row> rows = new ArrayList<>();
        rows.add(heading(concat(first, List.copyOf(table.times()))));
        rows.addAll(table.rows(prose.inlines().of("–")));
        return rows;
    }

    private List<Block.Row> levels() {
        List<Block.Row> rows = new ArrayList<>();
        rows.add(heading(List.of(text("finding"), text("level"))));
        for (Diagnosis diagnosis : report.all(Diagnosis.class)) {
            if (diagnosis.getLevels() != null) {
                rows.add(row(diagnosis, name(diagnosis), print(diagnosis.getLevels())
                        + Sides.behind(diagnosis.getSide())));
            }
        }
        for (Timeline timeline : report.all(Timeline.class)) {
            for (TimelineEntry entry : timeline.getEntries()) {
                if (!entry.getLevels().isEmpty()) {
                    rows.add(row(entry, String.valueOf(entry.getDescription()), entry.getLevels().stream()
                            .map(GeneratedTables::print).collect(Collectors.joining(", "))
                            + Sides.behind(entry.getSide())));
                }
            }
        }
        return rows;
    }

    private Block.Row row(EObject fact, String name, String levels) {
        return new Block.Row(List.of(cell(name, fact), cell(levels, fact)));
    }

    private static String name(Diagnosis diagnosis) {
        String classifications = diagnosis.getClassifications().stream().map(GeneratedTables::print)
                .collect(Collectors.joining("; "));
        return diagnosis.getName() + (classifications.isEmpty() ? "" : " (" + classifications + ")");
    }

    private static String print(Classification classification) {
        String values = classification.getValue() != null ? classification.getValue()
                : classification.getParts().stream().map(part -> part.getKind() + " " + part.getValue())
                        .collect(Collectors.joining(", "));
        return ScaleTitles.of(classification.getScale()) + " " + values;
    }

    static String print(Levels levels) {
        String spans = levels.getSpans().stream().map(LevelSpan::getNotation).map(notation -> notation == null ? ""
                : LevelNotation.parse(notation).map(LevelNotation::print).orElse(notation))
                .collect(Collectors.joining(", "));
        return levels.getKind() == null || levels.getKind().startsWith("vertebra") ? spans
                : spans + " " + text(levels.getKind());
    }

    private static List<String> concat(String first, List<String> others) {
        List<String> all = new ArrayList<>();
        all.add(first);
        all.addAll(others);
        return all;
    }

    private static String text(String key) {
        return TEXTS.getString(key);
    }
}
