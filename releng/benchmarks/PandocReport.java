/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.spinescribe.language.caseReport.Abstract;
import org.spinescribe.language.caseReport.Author;
import org.spinescribe.language.caseReport.Figure;
import org.spinescribe.language.caseReport.Keyword;
import org.spinescribe.language.caseReport.Keywords;
import org.spinescribe.language.caseReport.Panel;
import org.spinescribe.language.caseReport.Prose;
import org.spinescribe.language.caseReport.Section;
import org.spinescribe.language.caseReport.Statement;
import org.spinescribe.language.caseReport.Table;
import org.spinescribe.language.caseReport.Timeline;
import org.spinescribe.language.caseReport.TimelineEntry;
import org.spinescribe.language.caseReport.Title;
import org.spinescribe.language.check.Reports;
import org.spinescribe.language.report.Report;

/**
 * Writes the text of a case report for pandoc, so that both typeset the same words, figures, tables and references:
 * {@code java -cp LIB/spinescribe.jar PandocReport.java REPORT MARKDOWN}.
 */
final class PandocReport {

    private static final Pattern GENERATED = Pattern.compile("(?m)^\\[(timeline|scores|levels)\\]$");
    private static final Pattern REFERENCE = Pattern.compile("\\[#([\\w-]+)(?: (\\w+))?\\]");

    private final Report report;
    private final StringBuilder markdown = new StringBuilder();

    private PandocReport(Report report) {
        this.report = report;
    }

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        Report report = Reports.open().check(file, Optional.empty()).report();
        Files.writeString(Path.of(arguments[1]), new PandocReport(report).markdown());
    }

    private String markdown() throws IOException {
        header();
        report.first(Abstract.class).ifPresent(part -> part.getSections().forEach(section -> {
            heading(2, section.getHeading());
            prose(section.getProse());
        }));
        report.all(Section.class).forEach(section -> section(1, section));
        for (Statement statement : report.all(Statement.class)) {
            heading(1, statement.getKind());
            prose(statement.getProse());
        }
        report.all(Table.class).forEach(this::table);
        report.all(Figure.class).forEach(this::figure);
        heading(1, "References");
        return markdown.toString();
    }

    private void header() {
        markdown.append("---\n");
        report.first(Title.class).ifPresent(
                title -> markdown.append("title: \"").append(title.getText()).append("\"\n"));
        markdown.append("author: ").append(quoted(report.all(Author.class).stream().map(Author::getName)));
        markdown.append("keywords: ").append(quoted(report.all(Keywords.class).stream()
                .flatMap(words -> words.getKeywords().stream()).map(Keyword::getTerm)));
        markdown.append("lang: en-GB\n---\n\n");
    }

    private static String quoted(Stream<String> texts) {
        return texts.map(text -> '"' + text + '"').collect(Collectors.joining(", ", "[", "]\n"));
    }

    private void section(int level, Section section) {
        heading(level, section.getTitle());
        prose(section.getProse());
        section.getSections().forEach(inner -> section(level + 1, inner));
    }

    private void heading(int level, String text) {
        markdown.append("#".repeat(level)).append(' ').append(text).append("\n\n");
    }

    private void prose(Prose prose) {
        if (prose != null) {
            markdown.append(text(prose)).append("\n\n");
        }
    }

    /** Prose without its braces and its indentation, which pandoc would take for code. */
    private String text(Prose prose) {
        String inner = prose.getText().strip();
        inner = inner.startsWith("{") ? inner.substring(1, inner.length() - 1) : inner;
        String plain = inner.strip().lines().map(String::strip).collect(Collectors.joining("\n"));
        return numbered(GENERATED.matcher(plain)
                .replaceAll(match -> Matcher.quoteReplacement(generated(match.group(1)))));
    }

    private String numbered(String text) {
        List<String> figures = report.all(Figure.class).stream().map(Figure::getName).toList();
        List<String> tables = new ArrayList<>(List.of("timeline", "levels"));
        report.all(Table.class).forEach(table -> tables.add(table.getName()));
        return REFERENCE.matcher(text).replaceAll(match -> 1
                + Math.max(figures.indexOf(match.group(1)), tables.indexOf(match.group(1)))
                + (match.group(2) == null ? "" : match.group(2)));
    }

    private String generated(String part) {
        return switch (part) {
            case "timeline" -> table("Timeline", List.of("Time", "Event", "Description"),
                    entries().map(entry -> List.of(entry.getTime().getUnit() + " " + entry.getTime().getValue(),
                            entry.getEvent(), entry.getDescription() + levels(entry))));
            case "levels" -> table("Vertebral levels", List.of("Procedure", "Levels"),
                    entries().filter(entry -> !entry.getLevels().isEmpty())
                            .map(entry -> List.of(entry.getDescription(), levels(entry))));
            default -> "";
        };
    }

    private Stream<TimelineEntry> entries() {
        return report.all(Timeline.class).stream().flatMap(timeline -> timeline.getEntries().stream());
    }

    private static String levels(TimelineEntry entry) {
        return entry.getLevels().stream().map(levels -> " " + NodeModelUtils.getNode(levels).getText().strip())
                .collect(Collectors.joining(","));
    }

    private static String table(String caption, List<String> header, Stream<List<String>> rows) {
        return row(header) + row(header.stream().map(cell -> "---").toList())
                + rows.map(PandocReport::row).collect(Collectors.joining()) + "\n: " + caption + "\n";
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private void table(Table table) {
        prose(table.getBody());
        markdown.append(": ").append(table.getCaption()).append("\n\n");
        prose(table.getNote());
    }

    private void figure(Figure figure) {
        String caption = figure.getCaption() == null ? "" : text(figure.getCaption()).replace('\n', ' ');
        if (figure.getFile() != null) {
            picture(caption, figure.getFile());
        }
        for (Panel panel : figure.getPanels()) {
            picture(figure.getPanels().indexOf(panel) == 0 ? caption : "(" + panel.getName() + ")", panel.getFile());
        }
    }

    private void picture(String caption, String file) {
        markdown.append("![").append(caption).append("](").append(file).append("){width=12cm}\n\n");
    }
}
