/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.response;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.spinescribe.language.prose.RevisedPassage;
import org.spinescribe.manuscript.Manuscript;

/** The revised manuscript and the version before, for the answers to reviewers that refer to them. */
public final class RevisedManuscript {

    private final PrintedManuscript now;
    private final Optional<PrintedManuscript> before;
    private final UnaryOperator<String> spoken;

    private RevisedManuscript(PrintedManuscript now, Optional<PrintedManuscript> before,
            UnaryOperator<String> spoken) {
        this.now = now;
        this.before = before;
        this.spoken = spoken;
    }

    /**
     * Typesets the versions.
     *
     * @param before the version that the reviewers have read, if available
     * @param spoken translates words of a letter to words of the manuscript: in an anonymous copy, names are hidden
     * @throws IOException when a version cannot be typeset
     */
    public static RevisedManuscript of(Manuscript now, Optional<Manuscript> before, UnaryOperator<String> spoken)
            throws IOException {
        Optional<PrintedManuscript> old = before.isEmpty() ? Optional.empty()
                : Optional.of(PrintedManuscript.of(before.get()));
        return new RevisedManuscript(PrintedManuscript.of(now), old, spoken);
    }

    /** The places of a passage in the revised manuscript. */
    List<PrintedPlace> places(RevisedPassage passage) {
        return now.find(spoken.apply(passage.words()), passage.section().map(spoken));
    }

    /** Whether the revised manuscript has some words. */
    boolean has(String words) {
        return now.has(spoken.apply(words));
    }

    /** Whether the version before had some words; empty without that version. */
    Optional<Boolean> had(String words) {
        return before.map(old -> old.has(spoken.apply(words)));
    }

    /** Whether the revised manuscript has a heading. */
    boolean hasHeading(String heading) {
        return now.hasHeading(spoken.apply(heading));
    }
}
