/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.completion;

import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.naming.QualifiedName;
import org.spinescribe.language.caseReport.Affiliation;
import org.spinescribe.language.caseReport.Author;
import org.spinescribe.language.caseReport.Grant;
import org.spinescribe.language.caseReport.TargetJournal;
import org.spinescribe.language.ide.words.JournalWords;
import org.spinescribe.language.journal.Journal;
import org.spinescribe.language.journals.BundledJournals;
import org.spinescribe.language.journals.JournalScope;
import org.spinescribe.language.report.ContributorRoles;

/** Proposes the names of affiliations, contributor roles, journals and guidelines. */
final class NamedThings implements ProposalSource {

    @Override
    public Stream<CaretProposal> at(Caret caret) {
        if (caret.inQuotes()) {
            return recipients(caret).filter(proposal -> proposal.fits(caret.typed()));
        }
        if (caret.inProse()) {
            return Stream.empty();
        }
        return all(caret).filter(proposal -> proposal.fits(caret.typed()));
    }

    /** Proposes the authors as recipients of a grant. */
    private static Stream<CaretProposal> recipients(Caret caret) {
        if (caret.part().filter(Grant.class::isInstance).isEmpty() || !caret.listedAfter("to")) {
            return Stream.empty();
        }
        return caret.report().all(Author.class).stream().map(Author::getName).filter(name -> name != null)
                .map(name -> new CaretProposal(name, MissingTitles.quoted(caret, name), "author", "", "",
                        CompletionItemKind.Class));
    }

    private static Stream<CaretProposal> all(Caret caret) {
        boolean inAuthor = caret.part().filter(Author.class::isInstance).isPresent();
        if (inAuthor && caret.listedAfter("at")) {
            return caret.report().all(Affiliation.class).stream().filter(place -> place.getName() != null)
                    .map(place -> CaretProposal.name(place.getName(), "",
                            place.getText() == null ? "" : place.getText()));
        }
        if (inAuthor && caret.listedAfter("roles")) {
            return ContributorRoles.names().stream()
                    .map(role -> CaretProposal.value(role, ContributorRoles.title(role), ""));
        }
        if (caret.word(1).equals("journal") && caret.part().filter(TargetJournal.class::isInstance).isPresent()) {
            return journals(caret);
        }
        return Stream.empty();
    }

    /** Proposes journals. Those beside the report come first: an author who has put one there probably wants it. */
    private static Stream<CaretProposal> journals(Caret caret) {
        JournalScope scope = new JournalScope(caret.report().model().eResource());
        Stream<String> own = BesideReport.named(caret.report(), ".journal")
                .map(file -> file.substring(0, file.length() - ".journal".length()));
        return Stream.concat(own, BundledJournals.names().stream()).distinct()
                .map(name -> scope.getSingleElement(QualifiedName.create(name)))
                .filter(found -> found != null && found.getEObjectOrProxy() instanceof Journal)
                .map(found -> journal((Journal) found.getEObjectOrProxy()));
    }

    private static CaretProposal journal(Journal journal) {
        return new CaretProposal(journal.getName(), journal.getName(), JournalWords.title(journal),
                JournalWords.summary(journal), JournalWords.title(journal), CompletionItemKind.Module);
    }
}
