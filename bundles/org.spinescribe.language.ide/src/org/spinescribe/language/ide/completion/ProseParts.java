/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.completion;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;
import org.spinescribe.language.abbreviations.Abbreviations;
import org.spinescribe.language.abbreviations.ShortForm;
import org.spinescribe.language.caseReport.Figure;
import org.spinescribe.language.caseReport.Prose;
import org.spinescribe.language.caseReport.Supplement;
import org.spinescribe.language.caseReport.Table;
import org.spinescribe.language.facts.TypedFacts;
import org.spinescribe.language.ide.words.ServiceTexts;
import org.spinescribe.language.ide.words.WorkWords;
import org.spinescribe.language.review.Review;
import org.spinescribe.sources.bibliography.BibliographyEntry;

/** Proposes in prose: works to cite, figures and tables to refer to, parts generated from facts, and abbreviations. */
final class ProseParts implements ProposalSource {

    @Override
    public Stream<CaretProposal> at(Caret caret) {
        if (!caret.inProse()) {
            return Stream.empty();
        }
        int start = start(caret);
        String typed = caret.text().substring(start, caret.offset());
        char sign = start == 0 ? ' ' : caret.text().charAt(start - 1);
        return (switch (sign) {
            case '@' -> works(caret);
            case '#' -> floats(caret);
            case '[' -> generated(caret, start);
            case '=' -> start > 1 && caret.text().charAt(start - 2) == '['
                    ? reviewNumbers(caret) : Stream.<CaretProposal>empty();
            default -> typed.isEmpty() ? Stream.<CaretProposal>empty() : abbreviations(caret);
        }).filter(proposal -> proposal.fits(typed));
    }

    /** Returns the start of the typed name. */
    static int start(Caret caret) {
        int start = caret.offset();
        while (start > 0 && isName(caret.text().charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':' || c == '.' || c == '+';
    }

    private static Stream<CaretProposal> works(Caret caret) {
        return caret.report().bibliographies().stream().flatMap(file -> file.bibliography().entries().stream())
                .map(ProseParts::work);
    }

    private static CaretProposal work(BibliographyEntry work) {
        String who = WorkWords.authorsAndYear(work);
        String title = work.field("title").orElse("");
        return new CaretProposal(work.key(), work.key(), who, WorkWords.reference(work), who + " " + title,
                CompletionItemKind.Reference);
    }

    private static Stream<CaretProposal> floats(Caret caret) {
        return caret.report().model().getParts().stream().map(part -> switch (part) {
            case Figure figure -> named(figure.getName(), figure.getAlt(), text(caret, figure.getCaption()));
            case Table table -> named(table.getName(), table.getCaption(), "");
            case Supplement file -> named(file.getName(), file.getFile(), text(caret, file.getCaption()));
            default -> Optional.<CaretProposal>empty();
        }).flatMap(Optional::stream);
    }

    private static Optional<CaretProposal> named(String name, String detail, String caption) {
        return Optional.ofNullable(name).map(known -> CaretProposal.name(known, detail == null ? "" : detail, caption));
    }

    private static String text(Caret caret, Prose caption) {
        return caption == null ? "" : caret.report().text(caption).source().strip();
    }

    /** Proposes generated parts, which need a line of their own. */
    private static Stream<CaretProposal> generated(Caret caret, int start) {
        String line = caret.text().substring(caret.text().lastIndexOf('\n', start - 1) + 1, start - 1);
        return !line.isBlank() ? Stream.empty() : Stream.of(TypedFacts.values())
                .map(facts -> CaretProposal.word(facts.word(), ServiceTexts.text("proposal.made"), ""));
    }

    /** Proposes the numbers computed from the reviewed cases; leaves out numbers without data. */
    private static Stream<CaretProposal> reviewNumbers(Caret caret) {
        Review review = Review.of(caret.report());
        return Review.NAMES.stream().flatMap(name -> review.value(name).stream()
                .map(value -> CaretProposal.name(name, value, "")));
    }

    private static Stream<CaretProposal> abbreviations(Caret caret) {
        return Abbreviations.of(caret.report()).forms().stream().filter(form -> !form.name().isEmpty())
                .map(ProseParts::abbreviation);
    }

    private static CaretProposal abbreviation(ShortForm form) {
        return CaretProposal.name(form.name(), form.meaning().orElse(""), "");
    }
}
