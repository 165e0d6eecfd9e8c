/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.findings;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.manuscript.html.Html;

/**
 * A web page that can be handed on: a summary, then each report with its findings in their sentences, its counts and
 * its checklist, then the rules that found something. The parts wait on disk until the summary is known.
 */
public final class HtmlFindings implements FindingsWriter {

    private static final List<Severity> SEVERITIES = List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

    private final PrintWriter out;
    private final Spool index = new Spool();
    private final Spool reports = new Spool();
    private final Html rows = new Html(index.writer());
    private final Html sections = new Html(reports.writer());
    private final FindingCounts counts = new FindingCounts();
    private final Set<String> rules = new TreeSet<>();
    private long number;

    /** @param out receives the page; it stays open */
    public HtmlFindings(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void add(ReportResult result) {
        String anchor = "report-" + ++number;
        counts.add(result);
        result.findings().forEach(finding -> rules.add(finding.finding().rule()));
        row(result, anchor);
        new HtmlReport(sections).write(result, anchor);
    }

    private void row(ReportResult result, String anchor) {
        rows.start("tr").start("th", "scope", "row").element("a", HtmlReport.title(result), "href", "#" + anchor).end();
        rows.start("td").element("code", result.file().toString()).end();
        rows.element("td", result.problem().isPresent() ? "" : HtmlReport.journal(result));
        for (Severity severity : SEVERITIES) {
            rows.element("td", result.problem().isPresent() ? FindingsPageTexts.of("unreadable")
                    : String.valueOf(result.count(severity)), "class", "number");
        }
        rows.end();
    }

    @Override
    public void end() {
        Html page = new Html(out).page("en", FindingsPageTexts.of("title")).start("main");
        page.element("h1", FindingsPageTexts.of("title"));
        page.element("p", number == 0 ? FindingsPageTexts.of("no-reports") : counts.summary());
        if (number > 1) {
            page.element("h2", FindingsPageTexts.of("reports"))
                    .start("div", "class", "wide", "tabindex", "0", "role", "group",
                    "aria-label", FindingsPageTexts.of("reports")).start("table").start("thead").start("tr");
            List.of("report", "file", "journal").forEach(column -> header(page, column, null));
            List.of("errors", "warnings", "notes").forEach(column -> header(page, column, "number"));
            page.end().end().start("tbody");
            index.copyTo(out);
            page.end().end().end();
        }
        reports.copyTo(out);
        HtmlRules.write(rules, page);
        page.endAll();
        out.flush();
    }

    private static void header(Html page, String column, String look) {
        page.element("th", FindingsPageTexts.of(column), "scope", "col", "class", look);
    }

    @Override
    public void close() {
        try (index; reports) {
            // closes both, even if one fails
        }
    }
}
