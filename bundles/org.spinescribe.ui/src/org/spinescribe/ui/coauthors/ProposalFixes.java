/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.coauthors;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.spinescribe.drafts.coauthors.CoAuthors;

/** What can be done with a proposal or a comment where it is marked. */
public final class ProposalFixes implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return true;
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        List<IMarkerResolution> fixes = new ArrayList<>();
        int number = marker.getAttribute(ProposalMarkers.PROPOSAL, -1);
        int thread = marker.getAttribute(ProposalMarkers.THREAD, -1);
        String author = marker.getAttribute(ProposalMarkers.AUTHOR, "");
        String change = marker.getAttribute(ProposalMarkers.CHANGE, "");
        if (!change.isEmpty()) {
            fixes.add(new Fix(NLS.bind(CoAuthorsTexts.fixAccept, change), decision -> decision.change(work ->
                    work.item(number).flatMap(CoAuthors.Item::change).stream().toList())));
        }
        if (number > 0) {
            fixes.add(new Fix(NLS.bind(CoAuthorsTexts.fixReject, author), decision -> decision.keep(work ->
                    work.reject(number, true))));
        }
        if (thread >= 0) {
            fixes.add(new Fix(NLS.bind(CoAuthorsTexts.fixSettle, author), decision -> decision.keep(work ->
                    work.settle(thread, true))));
        }
        fixes.add(new Showing(number, thread));
        return fixes.toArray(IMarkerResolution[]::new);
    }

    /** Something that is decided. */
    private interface Deciding {

        void with(Decision decision);
    }

    private record Fix(String label, Deciding deciding) implements IMarkerResolution {

        @Override
        public String getLabel() {
            return label;
        }

        @Override
        public void run(IMarker marker) {
            try {
                if (marker.getResource() instanceof IFile file && file.getLocation() != null
                        && IDE.openEditor(page(), file) instanceof ITextEditor editor) {
                    deciding.with(new Decision(ReportProposals.of(file.getLocation().toPath()), editor));
                }
            } catch (PartInitException e) {
                ILog.of(ProposalFixes.class).log(e.getStatus());
            }
        }
    }

    private record Showing(int number, int thread) implements IMarkerResolution {

        @Override
        public String getLabel() {
            return CoAuthorsTexts.fixShow;
        }

        @Override
        public void run(IMarker marker) {
            try {
                ((CoAuthorsView) page().showView(CoAuthorsView.ID)).choose(node -> switch (node) {
                    case Node.Change change -> change.item().proposal().number() == number;
                    case Node.Talk talk -> talk.index() == thread;
                    case Node.Group group -> false;
                });
            } catch (PartInitException e) {
                ILog.of(ProposalFixes.class).log(e.getStatus());
            }
        }
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }
}
