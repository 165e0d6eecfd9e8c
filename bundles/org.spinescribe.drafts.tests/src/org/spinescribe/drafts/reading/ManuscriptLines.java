/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.spinescribe.manuscript.Author;
import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.FrontMatter;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.output.ReadingOrder;

/**
 * A manuscript in lines, for comparison after a round trip: all visible text, with marks for italics, bold, raised and
 * lowered text, but without invisible names and places.
 *
 * @param text title page, text and references in their order
 * @param floats figures and tables in their order
 */
record ManuscriptLines(List<String> text, List<String> floats) {

    static ManuscriptLines of(Manuscript manuscript) {
        ManuscriptLines printed = new ManuscriptLines(new ArrayList<>(), new ArrayList<>());
        printed.line("language " + manuscript.language());
        printed.front(manuscript.front());
        ReadingOrder.onTitlePage(manuscript).forEach(statement -> {
            printed.line("statement " + text(statement.title()));
            statement.content().forEach(block -> printed.block(block, ""));
        });
        ReadingOrder.of(manuscript).forEach(block -> printed.block(block, ""));
        manuscript.references().forEach(reference ->
                printed.line("reference " + reference.label() + " " + text(reference.text())));
        return printed;
    }

    private void front(FrontMatter front) {
        line("title " + text(front.title()));
        front.shortTitle().ifPresent(title -> line("short title " + text(title)));
        for (Author author : front.authors()) {
            String places = author.affiliations().stream().map(number -> front.affiliations().get(number - 1).name())
                    .collect(Collectors.joining("; "));
            line("author " + author.name() + ", " + author.degrees() + ", at " + places
                    + author.email().map(email -> " <" + email + ">").orElse("")
                    + author.orcid().map(orcid -> " " + orcid).orElse("")
                    + (author.equalContribution() ? " equal" : ""));
        }
        for (FrontMatter.AbstractSection section : front.abstractSections()) {
            line("abstract " + section.heading());
            section.content().forEach(block -> block(block, ""));
        }
        line("keywords " + String.join(", ", front.terms()));
        front.highlights().forEach(block -> block(block, "highlights "));
        front.abbreviations().forEach(entry -> line("abbreviation " + entry.shortForm() + " = "
                + text(entry.longForm())));
    }

    private void block(Block block, String indent) {
        switch (block) {
            case Block.Heading heading -> line("#".repeat(heading.level()) + " " + text(heading.text()));
            case Block.Paragraph paragraph -> {
                line(indent + text(paragraph.text()));
                notes(paragraph.text(), indent);
            }
            case Block.ItemList list -> list.items().forEach(item -> {
                line(indent + (list.ordered() ? list.start().get() + "." : "-"));
                item.forEach(inner -> block(inner, indent + "  "));
            });
            case Block.Quotation quotation -> quotation.content().forEach(inner -> block(inner, indent + "> "));
            case Block.Table table -> table(table);
            case Block.Figure figure -> {
                floats.add(plain(figure.label() + " " + text(figure.caption())));
                figure.panels().forEach(panel -> floats.add(plain("panel " + panel.letter() + ": "
                        + panel.alternativeText())));
            }
        }
    }

    private void table(Block.Table table) {
        floats.add(plain(table.label() + " " + text(table.caption())));
        table.header().forEach(row -> floats.add(plain("head " + row(row))));
        table.rows().forEach(row -> floats.add(plain("row " + row(row))));
        if (!table.note().isEmpty()) {
            floats.add(plain("note " + text(table.note())));
        }
    }

    private static String row(Block.Row row) {
        return row.cells().stream().map(ManuscriptLines::text).collect(Collectors.joining(" | "));
    }

    private void notes(List<Inline> text, String indent) {
        for (Inline inline : text) {
            if (inline instanceof Inline.Footnote note) {
                note.content().forEach(block -> block(block, indent + "  note "));
            }
        }
    }

    private static String text(List<Inline> inlines) {
        return inlines.stream().map(ManuscriptLines::text).collect(Collectors.joining());
    }

    private static String text(Inline inline) {
        return switch (inline) {
            case Inline.Text text -> text.text();
            case Inline.Styled styled -> mark(styled.style()) + text(styled.content()) + mark(styled.style());
            case Inline.Link link -> "<" + link.address() + "|" + text(link.content()) + ">";
            case Inline.Citation citation -> citation.superscript() ? "^" + parts(citation) + "^" : parts(citation);
            case Inline.CrossReference reference -> reference.text();
            case Inline.Anchor anchor -> text(anchor.content());
            case Inline.Footnote footnote -> "[note]";
            case Inline.LineBreak lineBreak -> " / ";
        };
    }

    private static String parts(Inline.Citation citation) {
        return citation.parts().stream().map(Inline.Citation.Part::text).collect(Collectors.joining());
    }

    private static String mark(Inline.Style style) {
        return switch (style) {
            case EMPHASIS -> "_";
            case STRONG -> "**";
            case SUPERSCRIPT -> "^";
            case SUBSCRIPT -> "~";
            case CODE -> "`";
            case MARK, INSERTED, DELETED -> "‼";
        };
    }

    private void line(String line) {
        text.add(plain(line));
    }

    private static String plain(String line) {
        return line.replace('\u00A0', ' ').replace('\u202F', ' ').strip();
    }
}
