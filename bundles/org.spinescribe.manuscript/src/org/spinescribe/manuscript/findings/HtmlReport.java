/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.findings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.spinescribe.language.check.Finding;
import org.spinescribe.language.counting.CountRow;
import org.spinescribe.language.journals.Wanted;
import org.spinescribe.manuscript.checklist.ChecklistPage;
import org.spinescribe.manuscript.html.Html;

/** One report in the web page of findings. */
final class HtmlReport {

    private final Html html;

    HtmlReport(Html html) {
        this.html = html;
    }

    void write(ReportResult result, String anchor) {
        html.start("section", "id", anchor, "aria-labelledby", anchor + "-title");
        html.element("h2", title(result), "id", anchor + "-title");
        html.start("p", "class", "quiet").element("code", result.file().toString());
        if (result.problem().isPresent()) {
            html.end().start("p").element("span", FindingsPageTexts.of("unreadable"), "class", "error");
            html.text(": " + result.problem().get()).end().end();
            return;
        }
        html.text(" · " + FindingsPageTexts.of("journal") + ": " + journal(result)).end();
        findings(result);
        counts(result);
        result.checklist().ifPresent(checklist -> {
            html.element("h3", FindingsPageTexts.of("checklist", checklist.guideline()));
            html.element("p", checklist.summary());
            ChecklistPage.table(checklist.guideline(), checklist.rows(), html);
        });
        html.end();
    }

    static String title(ReportResult result) {
        return !result.title().isEmpty() ? result.title()
                : result.problem().isPresent() ? result.file().getFileName().toString()
                : FindingsPageTexts.of("no-title");
    }

    static String journal(ReportResult result) {
        return result.journal().isEmpty() ? FindingsPageTexts.of("no-journal") : result.journal();
    }

    private void findings(ReportResult result) {
        html.element("h3", FindingsPageTexts.of("findings"));
        if (result.findings().isEmpty()) {
            html.element("p", FindingsPageTexts.of("no-findings"));
            return;
        }
        html.start("ol", "class", "findings");
        result.findings().forEach(this::finding);
        html.end();
    }

    private void finding(FindingInContext each) {
        Finding finding = each.finding();
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        html.start("li").start("p").element("span", FindingsPageTexts.of(severity), "class",
                severity.equals("info") ? "information" : severity);
        html.text(" " + finding.message()).end();
        html.start("blockquote").text(each.before()).element("mark", each.words()).text(each.after()).end();
        html.start("p", "class", "quiet").start("a", "href", "#" + HtmlRules.anchor(finding.rule()));
        html.element("code", finding.rule()).end();
        html.text(FindingsPageTexts.of("place", "", String.valueOf(finding.line()), String.valueOf(finding.column())))
                .end().end();
    }

    private void counts(ReportResult result) {
        html.element("h3", FindingsPageTexts.of("counts"));
        html.start("table").element("caption", result.journal().isEmpty() ? FindingsPageTexts.of("counts.caption.none")
                : FindingsPageTexts.of("counts.caption", result.journal())).start("thead").start("tr");
        Stream.of("what", "count", "allowed", "result").forEach(column -> html.element("th",
                FindingsPageTexts.of("counts." + column), "scope", "col", "class", column.equals("count")
                ? "number" : null));
        html.end().end().start("tbody");
        result.counts().forEach(this::count);
        html.end().end();
    }

    private void count(CountRow row) {
        String title = row.quantity().title();
        String unit = row.quantity().unit();
        html.start("tr").element("th", title.equalsIgnoreCase(unit) ? title : title + ", " + unit, "scope", "row");
        html.element("td", String.valueOf(row.count()), "class", "number");
        Optional<String> allowed = allowed(row);
        html.element("td", allowed.orElse(""));
        String result = allowed.isEmpty() ? "" : FindingsPageTexts.of(row.isWithin() ? "limit.within" : "limit.beyond");
        html.start("td").element("span", result, "class", row.isWithin() ? "met" : "check").end().end();
    }

    private static Optional<String> allowed(CountRow row) {
        List<Wanted<Integer>> limits = Stream.concat(row.atLeast().stream(), row.atMost().stream()).toList();
        if (limits.isEmpty()) {
            return Optional.empty();
        }
        String which = limits.size() == 2 ? "limit.both" : row.atMost().isPresent() ? "limit.most" : "limit.least";
        String allowed = FindingsPageTexts.of(which,
                limits.stream().map(limit -> String.valueOf(limit.value())).toArray());
        return Optional.of(limits.stream().anyMatch(Wanted::unconfirmed)
                ? FindingsPageTexts.of("limit.unconfirmed", allowed)
                : allowed);
    }
}
