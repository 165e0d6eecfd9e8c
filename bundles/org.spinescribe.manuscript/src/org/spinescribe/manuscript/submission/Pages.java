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

import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.FrontMatter;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.PageLayout.Floats;
import org.spinescribe.manuscript.Statement;
import org.spinescribe.manuscript.Unlinked;

/** Parts of a manuscript as documents of their own. */
final class Pages {

    private final Manuscript whole;

    Pages(Manuscript whole) {
        this.whole = whole;
    }

    /** Title, authors and affiliations, with the statements about the authors: the parts hidden from reviewers. */
    Manuscript titlePage() {
        FrontMatter front = whole.front();
        List<Statement> statements = whole.statements().stream()
                .filter(statement -> statement.kind().isAboutAuthors()).toList();
        return document(new FrontMatter(front.title(), front.shortTitle(), front.articleType(), front.authors(),
                front.affiliations(), front.notes(), List.of(), List.of(), "", List.of(), List.of(),
                front.publication()), List.of(), statements);
    }

    /** All statements. */
    Manuscript declarations() {
        List<Block> blocks = new ArrayList<>();
        for (Statement statement : whole.statements()) {
            blocks.add(new Block.Heading(2, statement.title(), Block.NOWHERE));
            blocks.addAll(statement.content());
        }
        return document(title("declarations"), blocks, List.of());
    }

    /** All tables with their captions. */
    Manuscript tables() {
        return document(title("tables"), whole.body().stream().filter(Block.Table.class::isInstance).toList(),
                List.of());
    }

    /** The labels and captions of the figures. */
    Manuscript legends() {
        return document(title("legends"), figures().stream().flatMap(figure -> legend(figure).stream()).toList(),
                List.of());
    }

    /** The figures in their order. */
    List<Block.Figure> figures() {
        return whole.body().stream().filter(Block.Figure.class::isInstance).map(Block.Figure.class::cast).toList();
    }

    private static List<Block> legend(Block.Figure figure) {
        return List.of(new Block.Heading(2, List.of(new Inline.Text(figure.label())), Block.NOWHERE),
                new Block.Paragraph(Unlinked.line(figure.caption())));
    }

    private static FrontMatter title(String key) {
        return new FrontMatter(List.of(new Inline.Text(SubmissionTexts.of(key))), Optional.empty(), "",
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private Manuscript document(FrontMatter front, List<Block> body, List<Statement> statements) {
        return new Manuscript(whole.language(), front, body, statements, List.of(), whole.layout().with(Floats.IN_TEXT),
                Optional.empty());
    }
}
