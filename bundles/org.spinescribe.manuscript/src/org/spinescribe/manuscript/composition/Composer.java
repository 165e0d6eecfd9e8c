/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import java.util.List;
import java.util.Optional;

import org.spinescribe.language.caseReport.Language;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.review.Review;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.PageLayout;
import org.spinescribe.manuscript.Reference;
import org.spinescribe.manuscript.TargetJournal;
import org.spinescribe.sources.statements.StatementKind;

/** Makes a manuscript of a report. */
public final class Composer {

    private static final String DEFAULT_LANGUAGE = "en";

    private Composer() {
    }

    /**
     * Composes a report that names files of its own folder only.
     *
     * @throws CompositionProblem as {@link #compose(Report, FileAccess)}
     */
    public static Manuscript compose(Report report) throws CompositionProblem {
        return compose(report, FileAccess.REPORT_FOLDER);
    }

    /**
     * Composes a report.
     *
     * <p>A report with errors is composed as far as it goes: a work or a figure that does not exist is printed by its
     * name in bold with a question mark.
     *
     * @throws CompositionProblem when a file that the report names cannot or must not be used, when the journal's
     *         citation style is not known, or when something is too large to be printed
     */
    public static Manuscript compose(Report report, FileAccess files) throws CompositionProblem {
        Flow flow = Flow.of(report);
        ResolvedCitations citations = ResolvedCitations.of(report, files, flow);
        FloatNumbers numbers = flow.floats();
        ProseBlocks prose = new ProseBlocks(new InlineText(citations, numbers, Review.of(report)));
        List<Reference> references = citations.references().stream()
                .map(reference -> reference.of(report.work(reference.key()))).toList();
        Manuscript manuscript = new Manuscript(language(report), new FrontPage(report, prose).compose(),
                new Body(report, files, flow, prose).blocks(), Declarations.of(report, prose), references,
                Layouts.of(report.demands()), journal(report), Supplements.of(report, files, numbers, prose));
        Bounds.check(manuscript);
        return manuscript;
    }

    /** The page for co-authors, with numbered lines: single spaced, or with the journal's line spacing. */
    public static PageLayout forCoAuthors(PageLayout page, Report report) {
        return Layouts.forCoAuthors(page, report.demands());
    }

    /** The heading under which a statement of a kind is printed. */
    public static String statementTitle(StatementKind kind) {
        return Declarations.title(kind);
    }

    private static Optional<TargetJournal> journal(Report report) {
        return report.demands().chain().stream().findFirst().filter(journal -> journal.getName() != null)
                .map(journal -> new TargetJournal(journal.getName(), report.demands().title()));
    }

    private static String language(Report report) {
        return report.first(Language.class).map(Language::getTag).filter(tag -> !tag.isBlank())
                .orElse(DEFAULT_LANGUAGE);
    }
}
