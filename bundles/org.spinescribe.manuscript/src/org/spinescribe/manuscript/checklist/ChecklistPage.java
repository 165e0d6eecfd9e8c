/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.checklist;

import java.util.List;
import java.util.stream.Stream;

import org.spinescribe.language.checklist.Checklist;
import org.spinescribe.language.report.Report;
import org.spinescribe.manuscript.html.Html;

/** A checklist as a web page of its own, or as a part of another one. */
public final class ChecklistPage {

    private ChecklistPage() {
    }

    /** Writes a whole page. */
    public static void write(Checklist checklist, Report report, ManuscriptPages pages, Html html) {
        String heading = ChecklistWords.of("heading", checklist.guideline());
        html.page("en", heading + ": " + ChecklistDocument.title(report)).start("main");
        html.element("h1", heading);
        html.element("p", ChecklistWords.of("report", ChecklistDocument.title(report)));
        html.element("p", ChecklistDocument.summary(checklist));
        table(checklist.guideline(), new ChecklistRows(report, pages, false).of(checklist), html);
        html.element("p", ChecklistWords.of("explanation"), "class", "quiet");
        html.element("p", ChecklistWords.of("pages"), "class", "quiet");
        html.element("p", ChecklistWords.of("source", checklist.source()), "class", "quiet");
        html.endAll();
    }

    /** Writes the table only; without the column of pages when no page is known. */
    public static void table(String guideline, List<ChecklistRow> rows, Html html) {
        boolean paged = rows.stream().anyMatch(row -> !row.page().isEmpty());
        html.start("div", "class", "wide", "tabindex", "0", "role", "group", "aria-label", guideline);
        html.start("table").start("thead").start("tr");
        Stream.of("item", "title", "result", "where").forEach(column -> header(column, html));
        if (paged) {
            header("page", html);
        }
        html.end().end().start("tbody");
        for (ChecklistRow row : rows) {
            html.start("tr").element("th", row.number(), "scope", "row").element("td", row.title());
            html.start("td").element("span", row.result().words(), "class", row.result().look()).end();
            html.element("td", row.where());
            if (paged) {
                html.element("td", row.page());
            }
            html.end();
        }
        html.end().end().end();
    }

    private static void header(String column, Html html) {
        html.element("th", ChecklistWords.of("column." + column), "scope", "col");
    }
}
