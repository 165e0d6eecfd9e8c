/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.anonymous;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.PlainText;
import org.spinescribe.manuscript.Publication.Grant;
import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.statements.StatementKind;

/** Numbers that lead to the authors: of their grants, and of works of their own. */
final class NumberClues {

    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}/-]*\\d[\\p{L}\\p{N}/-]*");
    private static final int SHORTEST = 4;

    private NumberClues() {
    }

    /** A statement may name a work of the authors by its number. */
    static List<Clue> of(BibliographyEntry work) {
        return Stream.of("doi", "pmid", "pmcid").flatMap(field -> work.field(field).stream()).map(String::strip)
                .filter(number -> number.length() >= SHORTEST).flatMap(NumberClues::clue).toList();
    }

    /** Numbers of grants, typed or named by the statement of funding. */
    static List<Clue> ofGrants(Manuscript manuscript) {
        Stream<String> typed = manuscript.front().publication().grants().stream().map(Grant::number);
        Stream<String> named = manuscript.statements().stream()
                .filter(statement -> statement.kind() == StatementKind.FUNDING)
                .flatMap(statement -> NUMBER.matcher(text(statement.content())).results()).map(MatchResult::group)
                .filter(number -> number.length() >= SHORTEST);
        return Stream.concat(typed, named).flatMap(NumberClues::clue).toList();
    }

    private static Stream<Clue> clue(String number) {
        String folded = FoldedText.fold(number).strip();
        return folded.isEmpty() ? Stream.empty()
                : Stream.of(Clue.certain("(?<![\\p{L}\\p{N}])(?iu:" + Pattern.quote(folded).replace(" ", "\\E[ ]+\\Q")
                + ")(?![\\p{L}\\p{N}])", "[number]"));
    }

    private static String text(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        blocks.stream().filter(Block.Paragraph.class::isInstance).map(Block.Paragraph.class::cast)
                .forEach(paragraph -> text.append(PlainText.of(paragraph.text())).append('\n'));
        return text.toString();
    }
}
