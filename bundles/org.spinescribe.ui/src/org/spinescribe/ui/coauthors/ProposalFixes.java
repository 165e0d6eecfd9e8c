/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.coauthors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** The quick fixes for the marker of a proposal or a comment. */
public final class ProposalFixes implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return true;
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        return MarkFix.of(ProposalMarkers.mark(marker)).stream().map(Resolution::new)
                .toArray(IMarkerResolution[]::new);
    }

    private record Resolution(MarkFix fix) implements IMarkerResolution {

        @Override
        public String getLabel() {
            return fix.label();
        }

        @Override
        public void run(IMarker marker) {
            try {
                if (marker.getResource() instanceof IFile file && file.getLocation() != null
                        && IDE.openEditor(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), file)
                                instanceof ITextEditor editor) {
                    fix.deciding().with(new Decision(ReportProposals.of(file.getLocation().toPath()), editor));
                }
            } catch (PartInitException e) {
                ILog.of(ProposalFixes.class).log(e.getStatus());
            }
        }
    }
}
