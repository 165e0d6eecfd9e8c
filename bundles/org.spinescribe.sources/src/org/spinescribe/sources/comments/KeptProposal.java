/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.comments;

import java.util.List;
import java.util.Optional;

/**
 * A change proposed by co-authors, stored beside the report until the author decides.
 *
 * @param number by which the author refers to it, from 1
 * @param kind how it can be applied, such as {@code change} or {@code fact}
 * @param authors of the proposal
 * @param date of the change, according to the file; may be empty
 * @param files that have it
 * @param part of the manuscript, such as the heading above
 * @param before the printed words of the sent copy
 * @param behind the proposed printed words
 * @param context the printed words on both sides
 * @param anchor the range to replace in the report
 * @param text the replacement; null where a replacement alone cannot apply it
 * @param present the text of the report if it had changed in the same place; else empty
 * @param message a hint or an instruction for the author; empty for most
 * @param rejected whether the author has rejected it
 */
public record KeptProposal(int number, String kind, List<String> authors, String date, List<String> files, String part,
        String before, String behind, Context context, Anchor anchor, String text, String present, String message,
        boolean rejected) {

    /** The printed words before and behind the change. */
    public record Context(String before, String behind) {
    }

    /** The replacement in the report; empty where a replacement alone cannot apply it. */
    public Optional<String> replacement() {
        return Optional.ofNullable(text);
    }

    /** The same proposal, rejected or open again. */
    public KeptProposal rejected(boolean now) {
        return new KeptProposal(number, kind, authors, date, files, part, before, behind, context, anchor,
                text, present, message, now);
    }

    /** The same proposal at its place in the present report. */
    public KeptProposal at(Anchor place) {
        return new KeptProposal(number, kind, authors, date, files, part, before, behind, context, place, text, present,
                message, rejected);
    }

    /** The same proposal with other words for the report. */
    public KeptProposal saying(String words) {
        return new KeptProposal(number, kind, authors, date, files, part, before, behind, context, anchor,
                words, present, message, rejected);
    }

    /** The same proposal under another number. */
    public KeptProposal numbered(int other) {
        return new KeptProposal(other, kind, authors, date, files, part, before, behind, context, anchor, text, present,
                message, rejected);
    }

    /** Whether both propose the same change. */
    public boolean isSameAs(KeptProposal other) {
        return part.equals(other.part) && before.equals(other.before) && behind.equals(other.behind)
                && context.equals(other.context) && authors.equals(other.authors) && date.equals(other.date);
    }

    boolean isIncomplete() {
        return kind == null || authors == null || date == null || files == null || part == null || before == null
                || behind == null || context == null || context.before() == null || context.behind() == null
                || anchor == null || anchor.isIncomplete() || present == null || message == null;
    }
}
