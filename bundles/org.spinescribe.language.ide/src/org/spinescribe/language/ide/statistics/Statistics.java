/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.spinescribe.clinical.words.Messages;
import org.spinescribe.language.caseReport.Abstract;
import org.spinescribe.language.caseReport.Author;
import org.spinescribe.language.caseReport.Figure;
import org.spinescribe.language.caseReport.Highlights;
import org.spinescribe.language.caseReport.Keywords;
import org.spinescribe.language.caseReport.Part;
import org.spinescribe.language.caseReport.Patient;
import org.spinescribe.language.caseReport.References;
import org.spinescribe.language.caseReport.Section;
import org.spinescribe.language.caseReport.ShortTitle;
import org.spinescribe.language.caseReport.Statement;
import org.spinescribe.language.caseReport.Table;
import org.spinescribe.language.caseReport.Title;
import org.spinescribe.language.counting.CountRow;
import org.spinescribe.language.ide.outline.WordCounts;
import org.spinescribe.language.journals.LimitedQuantity;
import org.spinescribe.language.journals.Wanted;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;

/**
 * The statistics of a report.
 *
 * @param journal the title of the journal with the limits; empty without a journal
 * @param lines the counts of all quantities that journals limit, of sections and statements, and the readability
 */
public record Statistics(String journal, List<StatisticsLine> lines) {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "org.spinescribe.language.ide.statistics.statistics");

    public Statistics {
        lines = List.copyOf(lines);
    }

    /** Computes the statistics of a report. */
    public static Statistics of(Report report) {
        List<StatisticsLine> lines = new ArrayList<>();
        WordCounts words = new WordCounts(report);
        for (CountRow row : CountRow.of(report)) {
            lines.add(line(row, report));
            if (row.quantity() == LimitedQuantity.BODY_WORDS) {
                report.all(Section.class).forEach(section -> add(section, 1, words, lines));
            }
        }
        report.all(Statement.class).stream().filter(statement -> statement.getProse() != null)
                .forEach(statement -> lines.add(words(Messages.of(TEXTS.getString("statement"),
                        statement.getKind()), 0, words.number(statement), statement)));
        Readability.of(report).ifPresent(measured -> add(measured, lines));
        return new Statistics(report.demands().title(), lines);
    }

    /** Returns the number of counts outside the journal's limits. */
    public long beyond() {
        return lines.stream().filter(line -> line.beyond() > 0).count();
    }

    private static void add(Section section, int depth, WordCounts words, List<StatisticsLine> lines) {
        String title = section.getTitle() == null ? "" : section.getTitle();
        lines.add(words("“" + title + "”", depth, words.number(section), section));
        section.getSections().forEach(inner -> add(inner, depth + 1, words, lines));
    }

    private static StatisticsLine words(String label, int depth, int number, EObject part) {
        return StatisticsLine.free(label, depth, number, LimitedQuantity.BODY_WORDS.unit(number), place(part));
    }

    private static void add(Readability measured, List<StatisticsLine> lines) {
        lines.add(StatisticsLine.free(TEXTS.getString("sentence"), 0, measured.wordsInSentence(),
                TEXTS.getString("sentence.unit"), Optional.empty()));
        lines.add(new StatisticsLine(TEXTS.getString("readability"), 0, measured.grade(),
                TEXTS.getString("readability.unit"),
                Optional.empty(), Optional.empty(), Readability.SOURCE, Optional.empty()));
    }

    private static StatisticsLine line(CountRow row, Report report) {
        String source = Stream.concat(row.atMost().stream(), row.atLeast().stream()).map(Wanted::source).findFirst()
                .orElse("");
        return new StatisticsLine(row.quantity().title(), 0, row.count(), row.quantity().unit(row.count()),
                row.atLeast().map(Wanted::value), row.atMost().map(Wanted::value), source,
                place(row.quantity(), report));
    }

    private static Optional<Range> place(LimitedQuantity quantity, Report report) {
        return switch (quantity) {
            case TITLE_WORDS, TITLE_CHARACTERS -> first(report, Title.class);
            case SHORT_TITLE_WORDS, SHORT_TITLE_CHARACTERS -> first(report, ShortTitle.class);
            case ABSTRACT_WORDS, ABSTRACT_CHARACTERS -> first(report, Abstract.class);
            case BODY_WORDS, BODY_CHARACTERS -> first(report, Section.class);
            case KEYWORDS -> first(report, Keywords.class);
            case FIGURES -> first(report, Figure.class);
            case TABLES -> first(report, Table.class);
            case FLOATS -> first(report, Figure.class).or(() -> first(report, Table.class));
            case REFERENCES -> first(report, References.class);
            case AUTHORS -> first(report, Author.class);
            case PATIENTS -> first(report, Patient.class);
            case HIGHLIGHTS, HIGHLIGHT_WORDS, HIGHLIGHT_CHARACTERS -> first(report, Highlights.class);
        };
    }

    private static <T extends Part> Optional<Range> first(Report report, Class<T> kind) {
        return report.first(kind).flatMap(Statistics::place);
    }

    private static Optional<Range> place(EObject part) {
        return Optional.of(Places.firstWord(part));
    }
}
