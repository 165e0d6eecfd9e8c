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
 * A change proposed by co-authors.
 *
 * @param number from 1, in the order of the returned files and of their texts
 * @param kind how the author can apply it
 * @param authors of the proposal
 * @param date of the first change, according to the file; may be empty
 * @param tracked whether Word tracked the change; others were found by comparison
 * @param files that have it
 * @param part of the manuscript, such as the heading above
 * @param before the printed words of the sent copy
 * @param behind the proposed words
 * @param context the printed words on both sides
 * @param line of the report, from 1; 0 where it has none
 * @param replacement in the present report; empty where a replacement alone cannot apply it
 * @param present the present text of the report, if changed meanwhile; else empty
 * @param message a hint or an instruction for the author; empty for most
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

    /** The ways to apply a proposal. */
    public enum Kind {
        /** The editor can apply it. */
        CHANGE,
        /** The editor can apply it; only the style of words changes. */
        LOOKS,
        /** The words are generated from a fact, which the author may change. */
        FACT,
        /** The author must find a way. */
        BY_HAND,
        /** The report has changed in the same place meanwhile. */
        CONFLICT
    }

    /** The words before and behind the change. */
    public record Context(String before, String behind) {
    }

    /** Whether a replacement alone applies it. */
    public boolean isApplicable() {
        return replacement.isPresent();
    }

    Proposal numbered(int other, List<Integer> others) {
        return new Proposal(other, kind, authors, date, tracked, files, part, before, behind, context, line,
                replacement, present, message, others);
    }
}
