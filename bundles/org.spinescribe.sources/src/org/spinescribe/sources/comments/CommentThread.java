/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.comments;

import java.util.ArrayList;
import java.util.List;

/**
 * A comment and its replies.
 *
 * @param anchor the commented words
 * @param resolved whether somebody has resolved it
 * @param comments at least one; the others reply to the first
 */
public record CommentThread(Anchor anchor, boolean resolved, List<Comment> comments) {

    public CommentThread {
        comments = List.copyOf(comments);
    }

    /** The same thread with one more reply. */
    public CommentThread with(Comment answer) {
        List<Comment> all = new ArrayList<>(comments);
        all.add(answer);
        return new CommentThread(anchor, resolved, all);
    }

    /** The same thread, resolved or open. */
    public CommentThread with(boolean settled) {
        return new CommentThread(anchor, settled, comments);
    }

    /** The same thread with the replies of another copy. */
    CommentThread with(CommentThread other) {
        CommentThread all = with(resolved || other.resolved);
        for (Comment comment : other.comments) {
            if (comments.stream().noneMatch(comment::isSameAs)) {
                all = all.with(comment);
            }
        }
        return all;
    }
}
