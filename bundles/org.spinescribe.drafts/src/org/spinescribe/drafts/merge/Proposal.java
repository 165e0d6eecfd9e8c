/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.List;
import java.util.Optional;

/**
 * Something that a co-author wants to be changed.
 *
 * @param number from 1, in the order of the returned files and of their texts
 * @param kind what can be done with it
 * @param authors who want it
 * @param date when the first of them changed it, as the file says; may be empty
 * @param tracked whether Word kept the change; others were found by comparison
 * @param files that have it
 * @param part of the manuscript, such as the heading above
 * @param before the printed words that were there
 * @param behind the printed words that are to be there
 * @param context the printed words on both sides
 * @param line of the report, from 1; 0 where it has none
 * @param replacement in the report as it is; empty where the report cannot simply be changed
 * @param present what stands in the report now, where that has changed meanwhile; else empty
 * @param message what the author should know or do; empty for most
 * @param conflicts numbers of proposals that change the same words
 */
public record Proposal(int number, Kind kind, List<String> authors, String date, boolean tracked, List<String> files,
        String part, String before, String behind, Context context, int line, Optional<Replacement> replacement,
        String present, String message, List<Integer> conflicts) {

    public Proposal {
        authors = List.copyOf(authors);
        files = List.copyOf(files);
        conflicts = List.copyOf(conflicts);
    }

    /** What can be done with a proposal. */
    public enum Kind {
        /** It can be taken. */
        CHANGE,
        /** It can be taken, but changes only how words look. */
        LOOKS,
        /** The words are made from a fact: the author may change that. */
        FACT,
        /** The author must see how. */
        BY_HAND,
        /** The report has changed in the same place meanwhile. */
        CONFLICT
    }

    /** The words before and behind what has changed. */
    public record Context(String before, String behind) {
    }

    /** Whether the report can simply be changed. */
    public boolean isApplicable() {
        return replacement.isPresent();
    }

    Proposal numbered(int other, List<Integer> others) {
        return new Proposal(other, kind, authors, date, tracked, files, part, before, behind, context, line,
                replacement, present, message, others);
    }
}
