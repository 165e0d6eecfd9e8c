/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.spinescribe.language.checklist.Checklist;
import org.spinescribe.manuscript.Affiliation;
import org.spinescribe.manuscript.Author;
import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.FrontMatter;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.PageLayout;
import org.spinescribe.manuscript.PlainText;
import org.spinescribe.manuscript.TargetJournal;
import org.spinescribe.sources.statements.StatementKind;

/** The draft of a letter to the editor, with placeholders in square brackets for the authors' own words. */
final class CoverLetter {

    private static final PageLayout LAYOUT = new PageLayout(PageLayout.Paper.A4, 1, false, false, 11);

    private CoverLetter() {
    }

    static Manuscript of(Manuscript manuscript, Checklist checklist) {
        Optional<String> journal = manuscript.journal().map(TargetJournal::title).filter(title -> !title.isBlank());
        List<String> lines = new ArrayList<>();
        lines.add(SubmissionTexts.of("letter.date"));
        lines.add(journal.map(title -> SubmissionTexts.of("letter.to", title))
                .orElse(SubmissionTexts.of("letter.to-nobody")));
        lines.add(SubmissionTexts.of("letter.dear"));
        lines.add(SubmissionTexts.of("letter.submit", PlainText.of(manuscript.front().title()),
                journal.map(title -> SubmissionTexts.of("letter.in", title)).orElse("")));
        lines.add(SubmissionTexts.of("letter.why"));
        if (!checklist.entries().isEmpty()) {
            lines.add(SubmissionTexts.of("letter.guideline", checklist.guideline()));
        }
        lines.add(SubmissionTexts.of("letter.original"));
        manuscript.statements().stream().filter(statement -> statement.kind() == StatementKind.CONSENT)
                .flatMap(statement -> statement.content().stream()).filter(Block.Paragraph.class::isInstance)
                .map(block -> PlainText.of(((Block.Paragraph) block).text())).forEach(lines::add);
        lines.add(SubmissionTexts.of("letter.sincerely"));
        lines.addAll(signature(manuscript.front()));
        FrontMatter front = new FrontMatter(List.of(new Inline.Text(SubmissionTexts.of("cover-letter"))),
                Optional.empty(), "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        return new Manuscript(manuscript.language(), front, List.of(letter(lines)), List.of(), List.of(), LAYOUT,
                Optional.empty());
    }

    /** Letters have empty lines between their paragraphs, and no indents. */
    private static Block letter(List<String> lines) {
        List<Inline> letter = new ArrayList<>();
        for (String line : lines) {
            if (!letter.isEmpty()) {
                letter.add(new Inline.LineBreak());
                letter.add(new Inline.LineBreak());
            }
            letter.add(new Inline.Text(line));
        }
        return new Block.Paragraph(letter);
    }

    /** Name, affiliation and address of the corresponding author. */
    private static List<String> signature(FrontMatter front) {
        List<String> lines = new ArrayList<>();
        Optional<Author> corresponding = front.authors().stream().filter(Author::corresponding).findFirst();
        lines.add(corresponding.map(author -> author.degrees().isEmpty() ? author.name()
                : author.name() + ", " + author.degrees()).orElse(SubmissionTexts.of("letter.corresponding")));
        corresponding.ifPresent(author -> {
            front.affiliations().stream().filter(at -> author.affiliations().contains(at.number()))
                    .map(Affiliation::name).forEach(lines::add);
            author.email().filter(email -> !email.isBlank()).ifPresent(lines::add);
        });
        return lines;
    }
}
