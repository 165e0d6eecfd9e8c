/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.completion;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;
import org.spinescribe.clinical.vocabulary.Match;
import org.spinescribe.clinical.vocabulary.Vocabularies;
import org.spinescribe.language.caseReport.Keyword;
import org.spinescribe.language.caseReport.Keywords;
import org.spinescribe.language.ide.words.MeshWords;

/** Proposes MeSH headings for keywords, found by any word of their names and entry terms. */
final class MeshHeadings implements ProposalSource {

    private static final int MOST = 40;

    @Override
    public Stream<CaretProposal> at(Caret caret) {
        if (!caret.inQuotes() || caret.part().filter(Keywords.class::isInstance).isEmpty()) {
            return Stream.empty();
        }
        List<String> there = ((Keywords) caret.part().get()).getKeywords().stream().map(Keyword::getTerm)
                .filter(term -> term != null && !term.equals(caret.typed())).collect(Collectors.toList());
        return Vocabularies.best().startingWith(caret.typed(), MOST).stream()
                .filter(match -> !there.contains(match.heading().name())).map(match -> proposal(caret, match));
    }

    private static CaretProposal proposal(Caret caret, Match match) {
        String name = match.heading().name();
        String detail = match.kind() == Match.Kind.HEADING ? match.heading().identifier() : match.term();
        return new CaretProposal(name, MissingTitles.quoted(caret, name), detail, MeshWords.of(match.heading()),
                match.term(),
                CompletionItemKind.Value);
    }
}
