/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.coauthors;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.spinescribe.drafts.coauthors.CoAuthors;

/**
 * A quick fix for a marked proposal or comment.
 *
 * @param label the label of the fix
 */
record MarkFix(String label, Deciding deciding) {

    /** The action of the fix. */
    interface Deciding {

        void with(Decision decision);
    }

    /** Returns the fixes for a mark. */
    static List<MarkFix> of(ProposalMark mark) {
        List<MarkFix> fixes = new ArrayList<>();
        if (!mark.change().isEmpty()) {
            fixes.add(new MarkFix(NLS.bind(CoAuthorsTexts.fixAccept, mark.change()), decision -> decision.change(work ->
                    work.item(mark.proposal()).flatMap(CoAuthors.Item::change).stream().toList())));
        }
        if (mark.proposal() > ProposalMark.NO_PROPOSAL) {
            fixes.add(new MarkFix(NLS.bind(CoAuthorsTexts.fixReject, mark.author()), decision -> decision.keep(work ->
                    work.reject(mark.proposal(), true))));
        }
        if (mark.thread() > ProposalMark.NO_THREAD) {
            fixes.add(new MarkFix(NLS.bind(CoAuthorsTexts.fixSettle, mark.author()), decision -> decision.keep(work ->
                    work.settle(mark.thread(), true))));
        }
        fixes.add(new MarkFix(CoAuthorsTexts.fixShow, decision -> show(mark)));
        return fixes;
    }

    private static void show(ProposalMark mark) {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        try {
            ((CoAuthorsView) page.showView(CoAuthorsView.ID)).choose(node -> switch (node) {
                case Node.Change change -> change.item().proposal().number() == mark.proposal();
                case Node.Talk talk -> talk.index() == mark.thread();
                case Node.Group group -> false;
            });
        } catch (PartInitException e) {
            ILog.of(MarkFix.class).log(e.getStatus());
        }
    }
}
