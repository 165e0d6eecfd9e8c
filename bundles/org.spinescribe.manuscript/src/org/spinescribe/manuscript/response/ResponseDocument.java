/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.response;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.spinescribe.language.prose.RevisedPassage;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.response.ResponseLetter;
import org.spinescribe.language.response.ResponseLetter.Exchange;
import org.spinescribe.language.response.ResponseLetter.Point;
import org.spinescribe.language.response.ResponseReader;
import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.FrontMatter;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.PageLayout;
import org.spinescribe.manuscript.composition.AttachedTexts;
import org.spinescribe.manuscript.composition.CompositionProblem;
import org.spinescribe.manuscript.composition.FileAccess;

/** A response letter as a document for the writers of manuscripts. */
public final class ResponseDocument {

    private static final PageLayout LAYOUT = new PageLayout(PageLayout.Paper.A4, 1, false, true, 11);

    private final ResponseLetter letter;
    private final RevisedManuscript revised;
    private final AttachedTexts texts;

    private ResponseDocument(ResponseLetter letter, RevisedManuscript revised, Report report, FileAccess files)
            throws CompositionProblem {
        this.letter = letter;
        this.revised = revised;
        texts = AttachedTexts.of(report, files, letter.written(), this::passage);
    }

    /**
     * A letter with its problems.
     *
     * @param findings in the order of its file
     */
    public record Composed(Manuscript document, List<ResponseFinding> findings) {
        public Composed {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Composes a letter.
     *
     * @param text its file
     * @param report the revised report
     * @param files which files the report may name
     * @param manuscript the revised manuscript, whose title, language and journal the letter names
     * @param name of the PDF whose pages and lines the letter names
     * @throws CompositionProblem when the report cannot be composed
     * @throws IOException when the manuscript cannot be typeset
     */
    public static Composed compose(String text, Report report, FileAccess files, Manuscript manuscript,
            RevisedManuscript revised, String name) throws CompositionProblem, IOException {
        ResponseLetter letter = ResponseReader.read(text);
        ResponseDocument document = new ResponseDocument(letter, revised, report, files);
        return new Composed(document.manuscript(manuscript, name),
                ResponseCheck.of(text, letter, revised, document.texts.unknown()));
    }

    private Manuscript manuscript(Manuscript whole, String name) {
        FrontMatter front = new FrontMatter(line(letter.title().isBlank() ? ResponseWords.of("title")
                : letter.title()), Optional.empty(), "", List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
        List<Block> body = new ArrayList<>();
        List<Inline> about = new ArrayList<>(line(ResponseWords.of("manuscript", "")));
        about.addAll(whole.front().title());
        body.add(new Block.Paragraph(about));
        body.addAll(texts.blocks(letter.opening()));
        if (letter.written().stream().anyMatch(answer -> answer.all(RevisedPassage.class).stream()
                .anyMatch(passage -> !passage.isDeleted()))) {
            body.add(new Block.Paragraph(line(ResponseWords.of("places", name))));
        }
        for (ResponseLetter.Reviewer reviewer : letter.reviewers()) {
            if (!reviewer.title().isBlank()) {
                body.add(new Block.Heading(1, line(reviewer.title())));
            }
            reviewer.remarks().forEach(remark -> body.addAll(exchange(remark)));
            reviewer.points().forEach(point -> body.addAll(point(point)));
        }
        return new Manuscript(whole.language(), front, body, List.of(), List.of(), LAYOUT, Optional.empty());
    }

    private List<Block> point(Point point) {
        String heading = ResponseWords.of("comment", point.number()) + (point.title().isEmpty() ? ""
                : " – " + point.title());
        return Stream.concat(Stream.of(new Block.Heading(2, line(heading))),
                point.exchanges().stream().flatMap(exchange -> exchange(exchange).stream())).toList();
    }

    /** The comment in italics and indented, then the answer behind a label. */
    private List<Block> exchange(Exchange exchange) {
        List<Block> blocks = new ArrayList<>();
        if (!exchange.comment().isEmpty()) {
            blocks.add(new Block.Quotation(exchange.comment().stream().<Block>map(paragraph -> new Block.Paragraph(
                    List.of(new Inline.Styled(Inline.Style.EMPHASIS, line(paragraph))))).toList()));
        }
        List<Block> answer = texts.blocks(exchange.answer());
        if (!answer.isEmpty()) {
            List<Inline> first = new ArrayList<>(List.of(new Inline.Styled(Inline.Style.STRONG,
                    line(ResponseWords.of("response")))));
            boolean begins = answer.getFirst() instanceof Block.Paragraph;
            if (answer.getFirst() instanceof Block.Paragraph paragraph) {
                first.addAll(line(" "));
                first.addAll(paragraph.text());
            }
            blocks.add(new Block.Paragraph(first));
            blocks.addAll(answer.subList(begins ? 1 : 0, answer.size()));
        }
        return blocks;
    }

    private List<Inline> passage(RevisedPassage passage) {
        if (passage.isDeleted()) {
            return line(ResponseWords.of("deleted", passage.words()));
        }
        return line(revised.places(passage).stream().findFirst()
                .map(place -> ResponseWords.of("changed", passage.words(), place.words()))
                .orElseGet(() -> ResponseWords.of("changed.nowhere", passage.words())));
    }

    private static List<Inline> line(String words) {
        return List.of(new Inline.Text(words));
    }
}
