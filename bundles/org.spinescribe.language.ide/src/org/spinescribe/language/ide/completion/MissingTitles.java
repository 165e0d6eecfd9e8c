/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.completion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;
import org.spinescribe.language.caseReport.Abstract;
import org.spinescribe.language.caseReport.Section;
import org.spinescribe.language.ide.words.AbstractHeadings;
import org.spinescribe.language.ide.words.ServiceTexts;
import org.spinescribe.language.journal.AbstractDemand;
import org.spinescribe.language.journal.SectionDemand;
import org.spinescribe.language.journal.SectionsDemand;
import org.spinescribe.language.journals.Wanted;
import org.spinescribe.language.report.Report;

/** Proposes the missing sections and abstract headings that the journal demands. */
final class MissingTitles implements ProposalSource {

    @Override
    public Stream<CaretProposal> at(Caret caret) {
        return all(caret).filter(proposal -> proposal.fits(caret.typed()));
    }

    private static Stream<CaretProposal> all(Caret caret) {
        if (caret.inQuotes() && caret.owner().filter(Section.class::isInstance).isPresent()) {
            return missing(caret.report()).map(title -> new CaretProposal(title.value(), quoted(caret, title.value()),
                    title.journal(), wanted(title), "", CompletionItemKind.Text));
        }
        if (caret.inQuotes() || caret.inProse()) {
            return Stream.empty();
        }
        if (caret.lineStart() && !caret.indented()) {
            return missing(caret.report()).map(title -> new CaretProposal("section \"" + title.value() + "\"",
                    "section \"" + title.value() + "\" {\n  $0\n}", title.journal(), wanted(title), "",
                    CompletionItemKind.Text));
        }
        return caret.part().filter(Abstract.class::isInstance).map(part -> headings(caret.report(), (Abstract) part))
                .orElse(Stream.empty());
    }

    /** Returns the text to insert into quoted text, with a missing closing quote. */
    static String quoted(Caret caret, String text) {
        return caret.closed() ? text : text + "\"";
    }

    private static String wanted(Wanted<?> what) {
        return ServiceTexts.text("proposal.wanted", what.journal(), what.source());
    }

    static Stream<Wanted<String>> missing(Report report) {
        List<String> there = report.all(Section.class).stream().map(Section::getTitle).toList();
        Optional<Wanted<SectionsDemand>> demand = report.demands().first(SectionsDemand.class, any -> true);
        return demand.stream().flatMap(wanted -> wanted.value().getSections().stream()
                .filter(section -> section.getTitles().stream().noneMatch(title -> contains(there, title)))
                .map(MissingTitles::title).map(title -> wanted.map(any -> title)));
    }

    private static String title(SectionDemand section) {
        return section.getTitles().getFirst();
    }

    private static boolean contains(List<String> titles, String title) {
        return titles.stream().anyMatch(title::equalsIgnoreCase);
    }

    private static Stream<CaretProposal> headings(Report report, Abstract typed) {
        List<String> there = typed.getSections().stream().map(section -> section.getHeading()).toList();
        Optional<Wanted<AbstractDemand>> demand = report.demands().abstractHeadings();
        return demand.stream().flatMap(wanted -> wanted.value().getHeadings().stream()
                .filter(heading -> !contains(there, heading))
                .map(heading -> new CaretProposal(heading, AbstractHeadings.typed(heading) + " { $0 }",
                wanted.journal(), wanted(wanted), "",
                        CompletionItemKind.Text)));
    }
}
