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
 * The proposals and comments of co-authors, on which the author decides. The report's text determines whether a
 * proposal is open or taken: undoing an accepted change in the editor opens it again.
 *
 * @param kept the comments and proposals stored beside the report
 * @param report its text
 * @param items the proposals, in the order of their arrival
 */
public record CoAuthors(ReportComments kept, String report, List<Item> items) {

    public CoAuthors {
        items = List.copyOf(items);
    }

    /** A proposal and its place in the report. */
    public record Item(KeptProposal proposal, Standing standing) {

        /** Whether the author has yet to decide. */
        public boolean isOpen() {
            return !proposal.rejected() && standing.state() != Standing.State.TAKEN;
        }

        /** Whether the editor can apply it unchanged. */
        public boolean isApplicable() {
            return isOpen() && standing.state() == Standing.State.OPEN;
        }

        /** The change in the report; empty where it cannot be applied. */
        public Optional<Replacement> change() {
            return isApplicable() ? proposal.replacement().map(this::change) : Optional.empty();
        }

        /** The change in the report with other words. */
        public Replacement change(String words) {
            return new Replacement(standing.offset(), standing.length(), words);
        }
    }

    /** The proposals and comments stored beside a report. */
    public static CoAuthors of(ReportComments kept, String report) {
        return new CoAuthors(kept, report, kept.proposals().stream()
                .map(proposal -> new Item(proposal, Standing.of(proposal, report))).toList());
    }

    /** The same for the present text of the report. */
    public CoAuthors in(String present) {
        if (present.equals(report)) {
            return this;
        }
        Shift shift = Shift.between(report, present);
        return new CoAuthors(kept, present, items.stream().map(item -> new Item(item.proposal(),
                Standing.of(item.proposal(), present, shift.of(item.standing())))).toList());
    }

    /** The proposals on which the author has yet to decide. */
    public List<Item> open() {
        return items.stream().filter(Item::isOpen).toList();
    }

    /** The proposal with a number, if there is one. */
    public Optional<Item> item(int number) {
        return items.stream().filter(item -> item.proposal().number() == number).findFirst();
    }

    /** The others that change the same words as a proposal. */
    public List<Item> conflicts(Item item) {
        Optional<Replacement> change = item.change();
        return change.isEmpty() ? List.of() : items.stream().filter(other -> other != item
                && other.change().filter(change.get()::touches).isPresent()).toList();
    }

    /** The changes of all proposals of a kind, except those in conflict with another proposal. */
    public List<Replacement> changes(Predicate<Item> wanted) {
        return items.stream().filter(wanted).filter(item -> conflicts(item).isEmpty())
                .flatMap(item -> item.change().stream()).toList();
    }

    /** The same with a proposal rejected, or open again. */
    public CoAuthors reject(int number, boolean rejected) {
        return with(kept.proposals().stream().map(proposal -> proposal.number() == number
                ? proposal.rejected(rejected) : proposal).toList());
    }

    /** The same with the author's better words for a proposal. */
    public CoAuthors reword(int number, String words) {
        return with(kept.proposals().stream().map(proposal -> proposal.number() == number
                ? proposal.saying(words) : proposal).toList());
    }

    /** The same with a reply to a thread. */
    public CoAuthors reply(int thread, Comment answer) {
        return of(kept.with(thread, kept.threads().get(thread).with(answer)), report);
    }

    /** The same with a thread resolved or open. */
    public CoAuthors settle(int thread, boolean settled) {
        return of(kept.with(thread, kept.threads().get(thread).with(settled)), report);
    }

    /**
     * The same with the proposals and comments of returned files, without known ones. In a table several cells may be
     * changed in the same way, so each known proposal stands for one returned proposal only.
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

    /** The data to store: without the proposals already in the report, and with present anchors for the others. */
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
