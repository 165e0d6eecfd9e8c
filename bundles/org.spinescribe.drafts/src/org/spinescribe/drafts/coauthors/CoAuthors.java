/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.coauthors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.spinescribe.drafts.merge.Merge;
import org.spinescribe.drafts.merge.Replacement;
import org.spinescribe.sources.comments.Anchor;
import org.spinescribe.sources.comments.Comment;
import org.spinescribe.sources.comments.KeptProposal;
import org.spinescribe.sources.comments.ReportComments;

/**
 * What co-authors want and say, while the author decides. Whether a proposal is open or taken is seen in the report:
 * taking one back in the editor opens it again.
 *
 * @param kept beside the report
 * @param report its text
 * @param items the proposals, in the order in which they came
 */
public record CoAuthors(ReportComments kept, String report, List<Item> items) {

    public CoAuthors {
        items = List.copyOf(items);
    }

    /** A proposal and its place in the report. */
    public record Item(KeptProposal proposal, Standing standing) {

        /** Whether the author has still to decide. */
        public boolean isOpen() {
            return !proposal.rejected() && standing.state() != Standing.State.TAKEN;
        }

        /** Whether it can be taken as it is. */
        public boolean isApplicable() {
            return isOpen() && standing.state() == Standing.State.OPEN;
        }

        /** The change in the report; nothing where it cannot be taken. */
        public Optional<Replacement> change() {
            return isApplicable() ? proposal.replacement().map(this::change) : Optional.empty();
        }

        /** The change in the report with other words. */
        public Replacement change(String words) {
            return new Replacement(standing.offset(), standing.length(), words);
        }
    }

    /** What is kept beside a report. */
    public static CoAuthors of(ReportComments kept, String report) {
        return new CoAuthors(kept, report, kept.proposals().stream()
                .map(proposal -> new Item(proposal, Standing.of(proposal, report))).toList());
    }

    /** The same with the report as it is now. */
    public CoAuthors in(String present) {
        if (present.equals(report)) {
            return this;
        }
        Shift shift = Shift.between(report, present);
        return new CoAuthors(kept, present, items.stream().map(item -> new Item(item.proposal(),
                Standing.of(item.proposal(), present, shift.of(item.standing())))).toList());
    }

    /** The proposals on which the author has still to decide. */
    public List<Item> open() {
        return items.stream().filter(Item::isOpen).toList();
    }

    /** The proposal of a number, if there is one. */
    public Optional<Item> item(int number) {
        return items.stream().filter(item -> item.proposal().number() == number).findFirst();
    }

    /** The others that change the same words as a proposal. */
    public List<Item> conflicts(Item item) {
        Optional<Replacement> change = item.change();
        return change.isEmpty() ? List.of() : items.stream().filter(other -> other != item
                && other.change().filter(change.get()::touches).isPresent()).toList();
    }

    /** The changes of all proposals of a kind that no other one contradicts. */
    public List<Replacement> changes(Predicate<Item> wanted) {
        return items.stream().filter(wanted).filter(item -> conflicts(item).isEmpty())
                .flatMap(item -> item.change().stream()).toList();
    }

    /** With a proposal rejected, or open again. */
    public CoAuthors reject(int number, boolean rejected) {
        return with(kept.proposals().stream().map(proposal -> proposal.number() == number
                ? proposal.rejected(rejected) : proposal).toList());
    }

    /** With other words for a proposal, which the author likes better. */
    public CoAuthors reword(int number, String words) {
        return with(kept.proposals().stream().map(proposal -> proposal.number() == number
                ? proposal.saying(words) : proposal).toList());
    }

    /** With an answer to a thread. */
    public CoAuthors reply(int thread, Comment answer) {
        return of(kept.with(thread, kept.threads().get(thread).with(answer)), report);
    }

    /** With a thread settled or open. */
    public CoAuthors settle(int thread, boolean settled) {
        return of(kept.with(thread, kept.threads().get(thread).with(settled)), report);
    }

    /**
     * With what returned files bring; what is known already comes no second time. In a table several cells may be
     * changed in the same way, so each known proposal stands for one of those that are read.
     */
    public CoAuthors with(Merge.Merged returned) {
        List<KeptProposal> all = new ArrayList<>(kept.proposals());
        List<KeptProposal> known = new ArrayList<>(all);
        int number = all.stream().mapToInt(KeptProposal::number).max().orElse(0);
        for (var proposal : returned.proposals()) {
            KeptProposal read = Keeping.of(proposal, report);
            Optional<KeptProposal> same = known.stream().filter(read::isSameAs).min(Comparator.comparingInt(each ->
                    Math.abs(each.anchor().offset() - read.anchor().offset())));
            if (same.isPresent()) {
                known.remove(same.get());
            } else {
                number++;
                all.add(read.numbered(number));
            }
        }
        return of(kept.with(returned.comments()).withProposals(all), report);
    }

    /** What is to be kept: proposals that the report says already are done, and others stand where they stand now. */
    public ReportComments toKeep() {
        return kept.withProposals(items.stream().filter(item -> item.standing().state() != Standing.State.TAKEN)
                .map(this::anchored).toList());
    }

    private KeptProposal anchored(Item item) {
        Standing place = item.standing();
        return place.state() == Standing.State.OPEN ? item.proposal().at(Anchor.of(report, place.offset(),
                place.offset() + place.length())) : item.proposal();
    }

    private CoAuthors with(List<KeptProposal> proposals) {
        return of(kept.withProposals(proposals), report);
    }
}
