/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.bibliography;

import java.util.List;
import java.util.Map;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.spinescribe.language.ide.bibliography.BibliographyOutline;
import org.spinescribe.sources.bibliography.BibliographyProblem;
import org.spinescribe.ui.active.AfterPause;

/** Marks the unreadable entries of a bibliography when it is opened and after each pause in typing. */
public final class BrokenEntries extends AfterPause {

    private static final String MARKER = "org.spinescribe.ui.bibliographyProblem";

    @Override
    protected void ask() {
        ITextFileBuffer buffer = document() == null ? null
                : FileBuffers.getTextFileBufferManager().getTextFileBuffer(document());
        IFile file = buffer == null || buffer.getLocation() == null || buffer.getLocation().segmentCount() < 2 ? null
                : ResourcesPlugin.getWorkspace().getRoot().getFile(buffer.getLocation());
        if (file != null && file.exists()) {
            new Marking(file, BibliographyOutline.of(document().get(), file.getName()).problems()).schedule();
        }
    }

    private static final class Marking extends WorkspaceJob {

        private final IFile file;
        private final List<BibliographyProblem> problems;

        Marking(IFile file, List<BibliographyProblem> problems) {
            super(file.getName());
            this.file = file;
            this.problems = problems;
            setSystem(true);
            IWorkspace workspace = file.getWorkspace();
            setRule(workspace.getRuleFactory().markerRule(file));
        }

        @Override
        public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
            if (file.exists()) {
                file.deleteMarkers(MARKER, true, IResource.DEPTH_ZERO);
                for (BibliographyProblem problem : problems) {
                    file.createMarker(MARKER, Map.of(IMarker.MESSAGE, problem.message(), IMarker.SEVERITY,
                            IMarker.SEVERITY_WARNING, IMarker.LINE_NUMBER, problem.line(), IMarker.CHAR_START,
                            problem.offset(), IMarker.CHAR_END, problem.offset() + Math.max(1, problem.length())));
                }
            }
            return Status.OK_STATUS;
        }
    }
}
