/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.coauthors;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.spinescribe.drafts.coauthors.CoAuthors;
import org.spinescribe.drafts.merge.Replacement;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.composition.Composer;
import org.spinescribe.manuscript.composition.CompositionProblem;
import org.spinescribe.manuscript.revision.MarkedManuscript;
import org.spinescribe.ui.languages.Languages;
import org.spinescribe.ui.pages.Compared;
import org.spinescribe.ui.pages.PagesView;

/** Shows the pages of a report with the proposals of co-authors as change marks. */
final class ProposedPages {

    private static final String VIEW = "org.spinescribe.ui.pages";

    private final ReportProposals proposals;
    private final Compared shown = new Compared(CoAuthorsTexts.onPages, this::marked);

    ProposedPages(ReportProposals proposals) {
        this.proposals = proposals;
    }

    void show(IWorkbenchPage page) {
        try {
            ((PagesView) page.showView(VIEW, null, IWorkbenchPage.VIEW_VISIBLE)).compare(shown);
        } catch (PartInitException e) {
            ILog.of(ProposedPages.class).log(e.getStatus());
        }
    }

    /** Marks the open proposals again, if the pages still show them. */
    void again(IWorkbenchPage page) {
        if (page.findView(VIEW) instanceof PagesView pages) {
            pages.compareAgain(shown);
        }
    }

    /** Proposals that contradict each other, and those to be done by hand, get no marks. */
    private Compared.Marked marked(Manuscript now) {
        CoAuthors work = proposals.present();
        List<Replacement> changes = work.changes(CoAuthors.Item::isOpen);
        String proposed = Replacement.allIn(work.report(), changes);
        try {
            return new Compared.Marked(MarkedManuscript.of(now, Composer.compose(Languages.reports()
                    .read(proposals.report(), proposed)).with(now.layout())),
                    offset -> Replacement.before(changes, offset));
        } catch (CompositionProblem e) {
            ILog.of(ProposedPages.class).info(e.getMessage());
            return new Compared.Marked(now);
        }
    }
}
