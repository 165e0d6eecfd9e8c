/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.spinescribe.drafts.docx.RevisedUnit;
import org.spinescribe.drafts.merge.Placed.Elsewhere;
import org.spinescribe.drafts.merge.Placed.Reason;

/** Finds the place of an edit of the printed text in the report. */
final class Placing {

    private final SentText text;
    private final Blocks blocks;
    private final InParagraph inParagraph;
    private final KeywordList keywords;
    private final List<SentTable> tables;
    private final TableRows rows;
    private final TableColumns columns;
    private final ReturnedContributors contributors;
    private final NewHeadings newHeadings;
    private final RemovedParagraphs removed;
    private final Unplaced unplaced;
    private final RestyledHeadings restyledHeadings;

    Placing(SentText text, SentCopy copy, ReturnedParts returned) {
        this.text = text;
        SourceRegions regions = new SourceRegions(copy.source());
        blocks = new Blocks(text, copy.source(), regions);
        inParagraph = new InParagraph(text, copy, blocks, regions, returned);
        keywords = new KeywordList(text, copy.source());
        NewPieces pieces = new NewPieces(text, copy, returned);
        tables = SentTable.of(text, copy.source());
        rows = new TableRows(text, copy.source(), tables, new NewCells(pieces));
        columns = new TableColumns(text, copy.source(), new NewCells(pieces), this::place);
        contributors = new ReturnedContributors(text, copy.source(), regions);
        newHeadings = new NewHeadings(text, copy.source(), blocks, regions, pieces);
        RemovedHeadings removedHeadings = new RemovedHeadings(text, copy.source(), blocks, regions);
        removed = new RemovedParagraphs(text, blocks, rows, removedHeadings);
        unplaced = new Unplaced(text, blocks);
        restyledHeadings = new RestyledHeadings(text, newHeadings, removedHeadings, pieces);
    }

    List<SentTable> tables() {
        return tables;
    }

    TableColumns columns() {
        return columns;
    }

    ReturnedContributors contributors() {
        return contributors;
    }

    /**
     * Places a paragraph of a changed kind. With another change beside it, neither can be applied without the other.
     *
     * @param others all other edits
     */
    Placed restyled(PersonEdit edit, List<PersonEdit> others) {
        int paragraph = text.units().get(edit.from()).paragraph();
        int from = text.paragraphs().get(Math.max(0, paragraph - 1)).from();
        int to = text.paragraphs().get(Math.min(text.paragraphs().size() - 1, paragraph + 1)).to();
        boolean alone = others.stream().noneMatch(other -> other.from() <= to && other.to() >= from);
        return (alone ? restyledHeadings.place(edit, paragraph) : Optional.<Placed>empty())
                .orElseGet(() -> unplaced.of(edit, Reason.RESTYLED, paragraph));
    }

    /** The place of an edit, as a whole; empty for one that changes nothing. */
    Optional<Placed> place(PersonEdit edit) {
        PersonEdit trimmed = trimmed(edit);
        if (trimmed.from() == trimmed.to() && trimmed.inserted().isEmpty()) {
            return Optional.empty();
        }
        List<Integer> ends = IntStream.range(trimmed.from(), trimmed.to())
                .filter(i -> text.units().get(i).isEnd()).boxed().toList();
        if (ends.isEmpty()) {
            return Optional.of(trimmed.hasEnd() ? parted(trimmed) : single(trimmed));
        }
        return removed.place(trimmed, ends).or(() -> Optional.of(joined(trimmed, ends)));
    }

    /** Drops paragraph marks that were both deleted and inserted again. */
    private PersonEdit trimmed(PersonEdit edit) {
        PersonEdit trimmed = edit;
        while (trimmed.from() < trimmed.to() && !trimmed.inserted().isEmpty()
                && text.units().get(trimmed.to() - 1).isEnd() && isEnd(trimmed.inserted().getLast())) {
            trimmed = trimmed.with(trimmed.from(), trimmed.to() - 1,
                    trimmed.inserted().subList(0, trimmed.inserted().size() - 1));
        }
        while (trimmed.from() < trimmed.to() && !trimmed.inserted().isEmpty()
                && text.units().get(trimmed.from()).isEnd() && isEnd(trimmed.inserted().getFirst())) {
            trimmed = trimmed.with(trimmed.from() + 1, trimmed.to(),
                    trimmed.inserted().subList(1, trimmed.inserted().size()));
        }
        return trimmed;
    }

    private static boolean isEnd(RevisedUnit unit) {
        return unit.kind() == RevisedUnit.Kind.END;
    }

    private Placed single(PersonEdit edit) {
        SentText.Paragraph paragraph = text.paragraphOf(Math.min(edit.from(), text.units().size() - 1));
        if (paragraph.style().equals("Keywords")) {
            return keywords.place(edit, paragraph).orElseGet(() -> inParagraph.place(edit));
        }
        return inParagraph.place(edit);
    }

    /** Places text with a paragraph mark in it, which splits a paragraph or adds one. */
    private Placed parted(PersonEdit edit) {
        Optional<Placed> newRows = rows.added(edit);
        if (newRows.isPresent()) {
            return newRows.get();
        }
        int first = text.units().get(Math.min(edit.from(), text.units().size() - 1)).paragraph();
        boolean begins = edit.from() == edit.to() && edit.from() == text.paragraphs().get(first).from()
                && isEnd(edit.inserted().getLast());
        if (NewHeadings.has(edit)) {
            return newHeadings.place(edit)
                    .orElseGet(() -> unplaced.of(edit, Reason.NEW_HEADING, Math.max(0, first - 1)));
        }
        boolean inTable = isInTable(edit);
        if (!inTable && begins && first > 0 && blocks.isProse(text.paragraphs().get(first - 1))) {
            List<RevisedUnit> turned = new ArrayList<>(edit.inserted());
            turned.addFirst(turned.removeLast());
            return inParagraph.place(edit.with(edit.from() - 1, edit.from() - 1, turned));
        }
        if (inTable || !blocks.isProse(text.paragraphs().get(first))) {
            return unplaced.of(edit, inTable ? Reason.TABLE : Reason.PARAGRAPH, first);
        }
        return inParagraph.place(edit);
    }

    /** Whether an edit ends paragraphs in cells of a table. */
    static boolean isInTable(PersonEdit edit) {
        return edit.inserted().stream().anyMatch(unit -> unit.paragraph().cell().isPresent());
    }

    /** Refuses words of a new cell that several persons have made. */
    Placed ofNewCell(PersonEdit edit) {
        return unplaced.of(edit, Reason.TABLE, text.units().get(Math.min(edit.from(), text.units().size() - 1))
                .paragraph());
    }

    /**
     * Places words of several paragraphs, which become one where the report can join them. Elsewhere nothing is
     * applied: words would be gone, and their replacement would be left to the author.
     */
    private Placed joined(PersonEdit edit, List<Integer> ends) {
        if (ends.stream().allMatch(end -> isJoint(text.units().get(end).paragraph()))) {
            return inParagraph.place(edit);
        }
        int from = edit.from();
        for (int end : ends) {
            Optional<Reason> reason = from == end ? Optional.empty()
                    : place(edit.with(from, end, List.of())).flatMap(Placing::reason);
            if (reason.isPresent()) {
                return unplaced.of(edit, reason.get(), text.units().get(end).paragraph());
            }
            from = end + 1;
        }
        return unplaced.of(edit, Reason.PARAGRAPH, text.units().get(ends.getFirst()).paragraph());
    }

    private static Optional<Reason> reason(Placed placed) {
        return placed instanceof Elsewhere elsewhere ? Optional.of(elsewhere.reason()) : Optional.empty();
    }

    private boolean isJoint(int paragraph) {
        return blocks.areJoined(paragraph) && blocks.areAlike(paragraph, paragraph + 1);
    }
}
