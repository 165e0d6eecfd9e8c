/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.spinescribe.language.caseReport.Title;
import org.spinescribe.language.checklist.Checklist;
import org.spinescribe.language.report.Report;
import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.FrontMatter;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.PageLayout;

/** A checklist as a document of its own, for the writers of manuscripts. */
public final class ChecklistDocument {

    private static final PageLayout LAYOUT = new PageLayout(PageLayout.Paper.A4, 1, false, true, 10);
    /** Widths of the columns: item, requirement, result, where, page. */
    private static final List<Double> WEIGHTS = List.of(1.0, 5.2, 1.9, 4.4, 1.2);

    private ChecklistDocument() {
    }

    /** A title, the subject of the checklist, and a table with a row for each item. */
    public static Manuscript of(Checklist checklist, Report report, ManuscriptPages pages) {
        FrontMatter front = new FrontMatter(text(ChecklistWords.of("heading", checklist.guideline())), Optional.empty(),
                "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        List<Block> body = new ArrayList<>();
        body.add(new Block.Paragraph(List.of(new Inline.Text(ChecklistWords.of("report", title(report))),
                new Inline.LineBreak(), new Inline.Text(summary(checklist)))));
        body.add(table(new ChecklistRows(report, pages, false).of(checklist)));
        Stream.of(ChecklistWords.of("explanation"), ChecklistWords.of("pages"),
                ChecklistWords.of("source", checklist.source())).map(ChecklistDocument::paragraph).forEach(body::add);
        return new Manuscript("en", front, body, List.of(), List.of(), LAYOUT);
    }

    /** The title of a report for people. */
    static String title(Report report) {
        return report.first(Title.class).map(Title::getText).filter(text -> !text.isBlank())
                .orElse(ChecklistWords.of("unnamed"));
    }

    /** How many items were found and how many are missing. */
    public static String summary(Checklist checklist) {
        return ChecklistWords.of("summary", String.valueOf(checklist.found()),
                String.valueOf(checklist.entries().size()), String.valueOf(checklist.missing()));
    }

    private static Block table(List<ChecklistRow> rows) {
        List<Block.Column> columns = WEIGHTS.stream().map(weight -> new Block.Column(Block.Alignment.LEFT, weight))
                .toList();
        Block.Row header = row(Stream.of("item", "title", "result", "where", "page")
                .map(column -> ChecklistWords.of("column." + column)).toList());
        List<Block.Row> body = rows.stream().map(row -> row(List.of(row.number(), row.title(), row.result().words(),
                row.where(), row.page()))).toList();
        return new Block.Table("", "", List.of(), columns, List.of(header), body);
    }

    private static Block.Row row(List<String> cells) {
        return new Block.Row(cells.stream().map(ChecklistDocument::text).toList());
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(text(text));
    }

    private static List<Inline> text(String text) {
        return text.isEmpty() ? List.of() : List.of(new Inline.Text(text));
    }
}
