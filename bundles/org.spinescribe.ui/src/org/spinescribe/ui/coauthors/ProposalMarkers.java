/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.coauthors;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.spinescribe.drafts.coauthors.CoAuthors;

/** The markers of open proposals and comments in the text of a report. */
final class ProposalMarkers {

    /** The marker type. */
    static final String TYPE = "org.spinescribe.ui.coauthor";
    private static final String PROPOSAL = "proposal";
    private static final String THREAD = "thread";
    private static final String AUTHOR = "author";
    private static final String CHANGE = "change";

    private static final Map<IFile, ProposalMarkers> ALL = new ConcurrentHashMap<>();

    private final IFile file;
    private List<ProposalMark> shown = List.of();

    private ProposalMarkers(IFile file) {
        this.file = file;
    }

    static ProposalMarkers of(IFile file) {
        return ALL.computeIfAbsent(file, ProposalMarkers::new);
    }

    /**
     * Marks the open proposals and comments. Markers follow edits themselves, so they are created anew only when the
     * open items differ.
     */
    synchronized void show(CoAuthors work) {
        List<ProposalMark> marks = ProposalMark.of(work);
        boolean same = marks.size() == shown.size()
                && IntStream.range(0, marks.size()).allMatch(i -> marks.get(i).isSame(shown.get(i)));
        if (!same || areLost(marks.size())) {
            shown = marks;
            new Marking(marks.stream().map(mark -> attributes(mark, work.report())).toList()).schedule();
        }
    }

    /** Returns whether somebody has deleted markers of the file. */
    private boolean areLost(int expected) {
        try {
            return file.exists() && file.findMarkers(TYPE, false, IResource.DEPTH_ZERO).length != expected;
        } catch (CoreException e) {
            return false;
        }
    }

    private static Map<String, Object> attributes(ProposalMark mark, String text) {
        return Map.of(IMarker.CHAR_START, mark.from(), IMarker.CHAR_END, mark.to(),
                IMarker.LINE_NUMBER, (int) text.substring(0, mark.from()).chars().filter(sign -> sign == '\n').count()
                        + 1,
                IMarker.MESSAGE, mark.message(), AUTHOR, mark.author(), PROPOSAL, mark.proposal(),
                THREAD, mark.thread(), CHANGE, mark.change());
    }

    /** Reads a mark from its marker. */
    static ProposalMark mark(IMarker marker) {
        return new ProposalMark(marker.getAttribute(IMarker.CHAR_START, 0), marker.getAttribute(IMarker.CHAR_END, 0),
                marker.getAttribute(IMarker.MESSAGE, ""), marker.getAttribute(AUTHOR, ""),
                marker.getAttribute(PROPOSAL, ProposalMark.NO_PROPOSAL),
                marker.getAttribute(THREAD, ProposalMark.NO_THREAD), marker.getAttribute(CHANGE, ""));
    }

    private final class Marking extends WorkspaceJob {

        private final List<Map<String, Object>> marks;

        Marking(List<Map<String, Object>> marks) {
            super(CoAuthorsTexts.job);
            this.marks = marks;
            setSystem(true);
            setRule(file);
        }

        @Override
        public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
            if (file.exists()) {
                file.deleteMarkers(TYPE, false, IResource.DEPTH_ZERO);
                for (Map<String, Object> mark : marks) {
                    file.createMarker(TYPE, mark);
                }
            }
            return Status.OK_STATUS;
        }
    }
}
