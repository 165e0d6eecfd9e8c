/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import java.util.List;
import java.util.stream.Collectors;

import org.spinescribe.manuscript.Author;
import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.FrontMatter;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.PlainText;
import org.spinescribe.manuscript.PrintedText;
import org.spinescribe.manuscript.output.ReadingOrder;

/** A manuscript as text that one can read and compare; a no-break space is printed as {@code ␣}. */
final class ManuscriptOutline {

    private final StringBuilder outline = new StringBuilder();

    private ManuscriptOutline() {
    }

    static String of(Manuscript manuscript) {
        ManuscriptOutline printed = new ManuscriptOutline();
        printed.line("language " + manuscript.language());
        printed.line("layout " + manuscript.layout());
        printed.front(manuscript.front());
        ReadingOrder.onTitlePage(manuscript).forEach(statement -> {
            printed.line("title page: " + PrintedText.of(statement.title()));
            statement.content().forEach(block -> printed.block(block, "  "));
        });
        ReadingOrder.of(manuscript).forEach(block -> printed.block(block, ""));
        manuscript.references().forEach(
                reference -> printed.line("reference " + reference.label() + " " + PrintedText.of(reference.text())));
        return printed.outline.toString();
    }

    private void front(FrontMatter front) {
        line(front.articleType() + ": " + PrintedText.of(front.title()));
        front.shortTitle().ifPresent(title -> line("short title " + PlainText.of(title)));
        for (Author author : front.authors()) {
            line("author " + author.name() + " " + author.degrees() + author.affiliations()
                    + author.email().map(email -> " <" + email + ">").orElse("")
                    + author.orcid().map(orcid -> " " + orcid).orElse("")
                    + (author.equalContribution() ? " equal" : ""));
        }
        front.affiliations().forEach(affiliation -> line("affiliation " + affiliation.number() + " "
                + affiliation.name()));
        for (FrontMatter.AbstractSection section : front.abstractSections()) {
            line("abstract " + section.heading());
            section.content().forEach(block -> block(block, "  "));
        }
        front.notes().forEach(note -> line("note " + note.label() + ": " + note.text()));
        line("keywords " + String.join(", ", front.terms()));
        front.highlights().forEach(block -> block(block, "highlights "));
        front.abbreviations().forEach(entry -> line("abbreviation " + entry.shortForm() + " = "
                + PlainText.of(entry.longForm())));
    }

    private void block(Block block, String indent) {
        switch (block) {
            case Block.Heading heading -> line("#".repeat(heading.level()) + " " + text(heading.text()));
            case Block.Paragraph paragraph -> {
                line(indent + text(paragraph.text()));
                notes(paragraph.text(), indent);
            }
            case Block.ItemList list -> list.items().forEach(item -> {
                line(indent + (list.ordered() ? list.start().get() + ".." : "-"));
                item.forEach(inner -> block(inner, indent + "  "));
            });
            case Block.Quotation quotation -> quotation.content().forEach(inner -> block(inner, indent + "> "));
            case Block.Table table -> table(table, indent);
            case Block.Figure figure -> {
                line(indent + figure.label() + " {" + figure.id() + "} " + text(figure.caption()));
                figure.panels().forEach(panel -> line(indent + "  " + panel.letter() + " " + panel.image().name() + " "
                        + panel.image().mediaType() + " " + panel.image().width() + "×" + panel.image().height() + ": "
                        + panel.alternativeText()));
            }
        }
    }

    private void table(Block.Table table, String indent) {
        line(indent + table.label() + " {" + table.id() + "} " + text(table.caption()));
        line(indent + "  " + table.columns().stream().map(column -> column.alignment().toString())
                .collect(Collectors.joining(" | ")));
        table.header().forEach(row -> line(indent + "  ** " + row(row)));
        table.rows().forEach(row -> line(indent + "  " + row(row)));
        if (!table.note().isEmpty()) {
            line(indent + "  note: " + text(table.note()));
        }
    }

    private static String row(Block.Row row) {
        return row.cells().stream().map(ManuscriptOutline::text).collect(Collectors.joining(" | "));
    }

    private void notes(List<Inline> text, String indent) {
        for (Inline inline : text) {
            if (inline instanceof Inline.Footnote note) {
                line(indent + "  note:");
                note.content().forEach(block -> block(block, indent + "  "));
            }
        }
    }

    private static String text(List<Inline> text) {
        return PrintedText.of(text).replace('\u00A0', '␣');
    }

    private void line(String text) {
        outline.append(text.stripTrailing()).append('\n');
    }
}
