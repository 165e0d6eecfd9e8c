/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.coauthors;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.spinescribe.drafts.coauthors.CoAuthors;
import org.spinescribe.sources.comments.Anchor;
import org.spinescribe.sources.comments.CommentThread;

/**
 * Where an open proposal or comment is marked in the text, and what can be done there.
 *
 * @param to behind the last sign that is marked
 * @param message what the mark says
 * @param author whose it is
 * @param proposal its number; 0 for a comment
 * @param thread the index of the comment; -1 for a proposal
 * @param change what is taken; empty where nothing can simply be taken
 */
record ProposalMark(int from, int to, String message, String author, int proposal, int thread, String change) {

    static final int NO_PROPOSAL = 0;
    static final int NO_THREAD = -1;

    /** The marks of all that is open. */
    static List<ProposalMark> of(CoAuthors work) {
        List<ProposalMark> marks = new ArrayList<>();
        for (CoAuthors.Item item : work.open()) {
            String author = ProposalWords.authors(item.proposal());
            String change = ProposalWords.change(item.proposal());
            marks.add(mark(work.report(), item.standing().offset(), item.standing().length(),
                    NLS.bind(CoAuthorsTexts.marker, author, change), author, item.proposal().number(), NO_THREAD,
                    item.isApplicable() ? change : ""));
        }
        for (int i = 0; i < work.kept().threads().size(); i++) {
            CommentThread thread = work.kept().threads().get(i);
            if (!thread.resolved()) {
                Anchor.Place place = thread.anchor().in(work.report());
                String author = thread.comments().getFirst().author();
                marks.add(mark(work.report(), place.from(), place.to() - place.from(),
                        NLS.bind(CoAuthorsTexts.commentMarker, author, thread.comments().getFirst().text()), author,
                        NO_PROPOSAL, i, ""));
            }
        }
        return marks;
    }

    /** A place between two words is marked by the sign behind it, or it would not be seen. */
    private static ProposalMark mark(String text, int offset, int length, String message, String author, int proposal,
            int thread, String change) {
        int from = Math.min(offset, Math.max(0, text.length() - 1));
        return new ProposalMark(from, Math.min(text.length(), from + Math.max(1, length)), message, author, proposal,
                thread, change);
    }

    /** Whether another mark is of the same proposal or comment, wherever it stands by now. */
    boolean isSame(ProposalMark other) {
        return proposal == other.proposal && thread == other.thread && message.equals(other.message)
                && change.equals(other.change);
    }
}
