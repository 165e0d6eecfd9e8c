/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.completion;

import java.util.Set;
import java.util.stream.Stream;

import org.spinescribe.language.caseReport.Part;
import org.spinescribe.language.caseReport.Timeline;

/** Proposes the keywords within a block, on its first line or indented below. */
final class InnerWords implements ProposalSource {

    /** Keywords before a name or a value: no other keyword may follow them. */
    private static final Set<String> WANTING = Set.of("at", ",", "roles", "sex", "orcid", "approach", "journal",
            "language", "vertebrae", "stage", "drawn", "licence", "license");

    @Override
    public Stream<CaretProposal> at(Caret caret) {
        if (caret.inQuotes() || caret.inProse() || WANTING.contains(caret.word(1))
                || caret.lineStart() && !caret.indented() || caret.part().isEmpty()) {
            return Stream.empty();
        }
        Part part = caret.part().get();
        if (part instanceof Timeline && caret.lineStart()) {
            return Stream.empty();
        }
        return LanguageWords.of(part.eClass().getName()).stream()
                .map(BlockWords::proposal).filter(proposal -> proposal.fits(caret.typed()));
    }
}
