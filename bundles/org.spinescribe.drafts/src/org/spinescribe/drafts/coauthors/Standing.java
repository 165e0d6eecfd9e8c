/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.coauthors;

import java.util.ArrayList;
import java.util.List;

import org.spinescribe.sources.comments.Anchor;
import org.spinescribe.sources.comments.KeptProposal;

/**
 * The state and the place of a proposal in a report.
 *
 * @param offset of the words to replace, or of their replacement
 * @param length of these words
 */
public record Standing(State state, int offset, int length) {

    /** This many characters on one side identify a place, if at least one character on the other side agrees. */
    private static final int SURE = 20;
    /** This many identify a place even when the other side has changed. */
    private static final int SURE_ALONE = 40;
    /** The number of characters to search for when the place is between words. */
    private static final int CLUE = 12;

    /** The state of a proposal. */
    public enum State {
        /** The editor can apply it. */
        OPEN,
        /** The report contains the change already. */
        TAKEN,
        /** The report has changed there, so that the author must apply it by hand. */
        CHANGED,
        /** Only the author can apply it, by hand. */
        BY_HAND
    }

    /** A possible place of some words, with the numbers of agreeing characters on either side. */
    private record Candidate(int offset, int left, int right) {

        int common() {
            return left + right;
        }

        boolean isSure(Anchor anchor) {
            return agrees(left, anchor.before(), SURE) && right > 0 || agrees(right, anchor.behind(), SURE) && left > 0
                    || agrees(left, anchor.before(), SURE_ALONE) && left > 0
                    || agrees(right, anchor.behind(), SURE_ALONE) && right > 0;
        }

        /** Whether enough characters agree; near the ends of a report, all that there are. */
        private static boolean agrees(int common, String side, int enough) {
            return common >= Math.min(enough, side.length());
        }
    }

    /** The state and the place of a proposal in a text. */
    static Standing of(KeptProposal proposal, String text) {
        return of(proposal, text, new Standing(State.OPEN, proposal.anchor().offset(), 0));
    }

    /**
     * The same, but faster when the text beside the proposal is unchanged: in a long report, a search of all places
     * takes time.
     *
     * @param likely its state and place if the text beside it is unchanged
     */
    static Standing of(KeptProposal proposal, String text, Standing likely) {
        Anchor anchor = proposal.anchor();
        if (proposal.replacement().isEmpty()) {
            Anchor.Place place = anchor.in(text, likely.offset());
            return new Standing(State.BY_HAND, place.from(), place.to() - place.from());
        }
        String wanted = likely.state() == State.TAKEN ? proposal.replacement().get() : anchor.words();
        if (anchor.fits(text, likely.offset(), wanted)) {
            return new Standing(likely.state() == State.TAKEN ? State.TAKEN : State.OPEN, likely.offset(),
                    wanted.length());
        }
        List<Candidate> open = best(text, anchor, anchor.words());
        List<Candidate> taken = best(text, anchor, proposal.replacement().get());
        if (open.isEmpty() && taken.isEmpty()) {
            Anchor.Place place = anchor.in(text);
            return new Standing(State.CHANGED, place.from(), 0);
        }
        boolean isOpen = taken.isEmpty() || !open.isEmpty() && open.getFirst().common() >= taken.getFirst().common();
        return isOpen ? new Standing(State.OPEN, open.getFirst().offset(), anchor.words().length())
                : new Standing(State.TAKEN, taken.getFirst().offset(), proposal.replacement().get().length());
    }

    /** The best place of some words; empty when no place is certain. */
    private static List<Candidate> best(String text, Anchor anchor, String words) {
        Candidate best = null;
        for (int at : words.isEmpty() ? between(text, anchor) : occurrences(text, words)) {
            Candidate candidate = new Candidate(at, left(text, at, anchor.before()),
                    right(text, at + words.length(), anchor.behind()));
            boolean better = best == null || candidate.common() > best.common()
                    || candidate.common() == best.common()
                            && Math.abs(at - anchor.offset()) < Math.abs(best.offset() - anchor.offset());
            best = better && candidate.isSure(anchor) ? candidate : best;
        }
        return best == null ? List.of() : List.of(best);
    }

    private static List<Integer> occurrences(String text, String words) {
        List<Integer> found = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            found.add(at);
        }
        return found;
    }

    /** The places behind the anchor's text before it, and before its text behind it. */
    private static List<Integer> between(String text, Anchor anchor) {
        List<Integer> found = new ArrayList<>();
        String before = anchor.before().substring(Math.max(0, anchor.before().length() - CLUE));
        String behind = anchor.behind().substring(0, Math.min(CLUE, anchor.behind().length()));
        if (before.isEmpty()) {
            found.add(0);
        } else {
            occurrences(text, before).forEach(at -> found.add(at + before.length()));
        }
        found.addAll(behind.isEmpty() ? List.of(text.length()) : occurrences(text, behind));
        return found;
    }

    private static int left(String text, int at, String before) {
        int common = 0;
        while (common < before.length() && common < at
                && before.charAt(before.length() - 1 - common) == text.charAt(at - 1 - common)) {
            common++;
        }
        return common;
    }

    private static int right(String text, int at, String behind) {
        int common = 0;
        while (common < behind.length() && at + common < text.length()
                && behind.charAt(common) == text.charAt(at + common)) {
            common++;
        }
        return common;
    }
}
