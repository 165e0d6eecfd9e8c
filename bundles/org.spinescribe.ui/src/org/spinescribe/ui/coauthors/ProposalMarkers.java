/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.coauthors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.spinescribe.drafts.coauthors.CoAuthors;
import org.spinescribe.sources.comments.Anchor;
import org.spinescribe.sources.comments.CommentThread;

/** The marks of open proposals and comments in the text of a report. */
final class ProposalMarkers {

    /** The type of the markers. */
    static final String TYPE = "org.spinescribe.ui.coauthor";
    /** The number of the proposal. */
    static final String PROPOSAL = "proposal";
    /** The index of the thread. */
    static final String THREAD = "thread";
    static final String AUTHOR = "author";
    static final String CHANGE = "change";

    private static final Map<IFile, ProposalMarkers> ALL = new ConcurrentHashMap<>();

    private final IFile file;
    private List<String> shown = List.of();

    private ProposalMarkers(IFile file) {
        this.file = file;
    }

    static ProposalMarkers of(IFile file) {
        return ALL.computeIfAbsent(file, ProposalMarkers::new);
    }

    /** Marks what is open. Markers follow the text by themselves, so they are made anew only when others are open. */
    synchronized void show(CoAuthors work) {
        List<Map<String, Object>> marks = marks(work);
        List<String> now = marks.stream().map(mark -> mark.get(PROPOSAL) + " " + mark.get(THREAD) + " "
                + mark.get(IMarker.MESSAGE)).toList();
        if (!now.equals(shown) || areLost(now.size())) {
            shown = now;
            new Marking(marks).schedule();
        }
    }

    /** Whether somebody has deleted them, or the file itself. */
    private boolean areLost(int expected) {
        try {
            return file.exists() && file.findMarkers(TYPE, false, IResource.DEPTH_ZERO).length != expected;
        } catch (CoreException e) {
            return false;
        }
    }

    private static List<Map<String, Object>> marks(CoAuthors work) {
        List<Map<String, Object>> marks = new ArrayList<>();
        for (CoAuthors.Item item : work.open()) {
            String author = ProposalWords.authors(item.proposal());
            String change = ProposalWords.change(item.proposal());
            Map<String, Object> mark = mark(work.report(), item.standing().offset(), item.standing().length(),
                    NLS.bind(CoAuthorsTexts.marker, author, change), author);
            mark.put(PROPOSAL, item.proposal().number());
            mark.put(CHANGE, item.isApplicable() ? change : "");
            marks.add(mark);
        }
        for (int i = 0; i < work.kept().threads().size(); i++) {
            CommentThread thread = work.kept().threads().get(i);
            if (!thread.resolved()) {
                Anchor.Place place = thread.anchor().in(work.report());
                String author = thread.comments().getFirst().author();
                Map<String, Object> mark = mark(work.report(), place.from(), place.to() - place.from(),
                        NLS.bind(CoAuthorsTexts.commentMarker, author, thread.comments().getFirst().text()), author);
                mark.put(THREAD, i);
                marks.add(mark);
            }
        }
        return marks;
    }

    /** A place between two words is marked by the sign behind it, or it would not be seen. */
    private static Map<String, Object> mark(String text, int offset, int length, String message, String author) {
        Map<String, Object> mark = new HashMap<>();
        int from = Math.min(offset, Math.max(0, text.length() - 1));
        mark.put(IMarker.CHAR_START, from);
        mark.put(IMarker.CHAR_END, Math.min(text.length(), from + Math.max(1, length)));
        mark.put(IMarker.LINE_NUMBER, (int) text.substring(0, from).chars().filter(sign -> sign == '\n').count() + 1);
        mark.put(IMarker.MESSAGE, message);
        mark.put(AUTHOR, author);
        return mark;
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
