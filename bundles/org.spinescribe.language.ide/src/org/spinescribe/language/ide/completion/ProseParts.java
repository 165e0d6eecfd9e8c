/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.completion;

import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;
import org.spinescribe.language.abbreviations.ShortForm;
import org.spinescribe.language.bibliography.BibliographyEntry;
import org.spinescribe.language.caseReport.Figure;
import org.spinescribe.language.caseReport.Table;
import org.spinescribe.language.ide.WorkWords;

/** In prose: works to cite, figures and tables to refer to, what is made from facts, and abbreviations. */
final class ProseParts implements Source {

    @Override
    public Stream<Proposal> at(Caret caret) {
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
            default -> typed.isEmpty() ? Stream.<Proposal>empty() : abbreviations(caret);
        }).filter(proposal -> proposal.fits(typed));
    }

    /** Where the name that is being typed starts. */
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

    private static Stream<Proposal> works(Caret caret) {
        return caret.report().bibliographies().stream().flatMap(file -> file.bibliography().entries().stream())
                .map(ProseParts::work);
    }

    private static Proposal work(BibliographyEntry work) {
        String who = WorkWords.authorsAndYear(work);
        String title = work.field("title").orElse("");
        return new Proposal(work.key(), work.key(), who, WorkWords.reference(work), who + " " + title,
                CompletionItemKind.Reference);
    }

    private static Stream<Proposal> floats(Caret caret) {
        return Stream.concat(
                caret.report().all(Figure.class).stream().filter(figure -> figure.getName() != null)
                        .map(figure -> Proposal.name(figure.getName(), figure.getAlt() == null ? "" : figure.getAlt(),
                                caption(caret, figure))),
                caret.report().all(Table.class).stream().filter(table -> table.getName() != null)
                        .map(table -> Proposal.name(table.getName(), table.getCaption() == null ? ""
                        : table.getCaption(),
                                "")));
    }

    private static String caption(Caret caret, Figure figure) {
        return figure.getCaption() == null ? "" : caret.report().text(figure.getCaption()).source().strip();
    }

    /** On a line of its own. */
    private static Stream<Proposal> generated(Caret caret, int start) {
        String line = caret.text().substring(caret.text().lastIndexOf('\n', start - 1) + 1, start - 1);
        return !line.isBlank() ? Stream.empty() : Stream.of("timeline", "scores", "levels")
                .map(name -> Proposal.word(name, "made from the facts", ""));
    }

    private static Stream<Proposal> abbreviations(Caret caret) {
        return caret.report().abbreviations().forms().stream().filter(form -> !form.name().isEmpty())
                .map(ProseParts::abbreviation);
    }

    private static Proposal abbreviation(ShortForm form) {
        return Proposal.name(form.name(), form.meaning().orElse(""), "");
    }
}
