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
 * The mark of an open proposal or comment in the text, with the data of its fixes.
 *
 * @param to the offset behind the last marked character
 * @param message the message of the mark
 * @param author the author of the proposal or comment
 * @param proposal the number of the proposal; 0 for a comment
 * @param thread the index of the comment; -1 for a proposal
 * @param change the proposed change in words; empty where the proposal cannot simply be accepted
 */
record ProposalMark(int from, int to, String message, String author, int proposal, int thread, String change) {

    static final int NO_PROPOSAL = 0;
    static final int NO_THREAD = -1;

    /** Returns the marks of all open proposals and comments. */
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

    /** An insertion between two words marks the character behind it: an empty range would be invisible. */
    private static ProposalMark mark(String text, int offset, int length, String message, String author, int proposal,
            int thread, String change) {
        int from = Math.min(offset, Math.max(0, text.length() - 1));
        return new ProposalMark(from, Math.min(text.length(), from + Math.max(1, length)), message, author, proposal,
                thread, change);
    }

    /** Returns whether another mark is of the same proposal or comment, wherever the text has moved by now. */
    boolean isSame(ProposalMark other) {
        return proposal == other.proposal && thread == other.thread && message.equals(other.message)
                && change.equals(other.change);
    }
}
