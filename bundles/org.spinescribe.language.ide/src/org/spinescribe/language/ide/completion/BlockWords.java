/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.completion;

import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;
import org.spinescribe.language.caseReport.Section;
import org.spinescribe.language.caseReport.Title;
import org.spinescribe.language.ide.completion.LanguageWords.Word;

/**
 * Proposes the keywords that start a block.
 *
 * @param indented whether for indented lines. There the keywords of the enclosing block come first, and only matches
 * for a typed prefix are proposed. Otherwise for unindented lines
 */
record BlockWords(boolean indented) implements ProposalSource {

    @Override
    public Stream<CaretProposal> at(Caret caret) {
        if (caret.inQuotes() || caret.inProse() || !caret.lineStart() || caret.indented() != indented
                || indented && caret.typed().isEmpty()) {
            return Stream.empty();
        }
        boolean titled = caret.report().first(Title.class).isPresent();
        boolean inSection = caret.part().filter(Section.class::isInstance).isPresent();
        return LanguageWords.of(LanguageWords.TOP).stream()
                .filter(word -> !titled || !word.word().equals("case report"))
                .filter(word -> inSection || !word.word().contains("subsection"))
                .map(BlockWords::proposal).filter(proposal -> proposal.fits(caret.typed()));
    }

    static CaretProposal proposal(Word word) {
        return new CaretProposal(word.word(), word.template(), "", word.meaning(), "", CompletionItemKind.Keyword);
    }
}
