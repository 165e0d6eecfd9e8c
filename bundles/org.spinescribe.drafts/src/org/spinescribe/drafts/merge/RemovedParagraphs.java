/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.spinescribe.drafts.merge.Placed.Reason;

/** Places removed whole paragraphs, rows and headings. */
final class RemovedParagraphs {

    private final SentText text;
    private final Blocks blocks;
    private final TableRows rows;
    private final RemovedHeadings headings;
    private final Unplaced unplaced;

    RemovedParagraphs(SentText text, Blocks blocks, TableRows rows, RemovedHeadings headings) {
        this.text = text;
        this.blocks = blocks;
        this.rows = rows;
        this.headings = headings;
        unplaced = new Unplaced(text, blocks);
    }

    /**
     * Places an edit that only removes whole paragraphs; empty for others.
     *
     * @param ends indexes of the removed paragraph marks
     */
    Optional<Placed> place(PersonEdit edit, List<Integer> ends) {
        if (!edit.inserted().isEmpty()) {
            return Optional.empty();
        }
        boolean fromStart = edit.from() == text.paragraphOf(edit.from()).from()
                && text.units().get(edit.to() - 1).isEnd();
        boolean fromEnd = text.units().get(edit.from()).isEnd() && edit.to() < text.units().size()
                && text.units().get(edit.to()).isEnd();
        if (!fromStart && !fromEnd) {
            return Optional.empty();
        }
        int first = text.units().get(edit.from()).paragraph() + (fromStart ? 0 : 1);
        int last = first + ends.size() - 1;
        return Optional.of(place(edit, first, last));
    }

    private Placed place(PersonEdit edit, int first, int last) {
        Optional<Placed> whole = rows.removed(edit, first, last)
                .or(() -> headings.place(edit, first, last));
        if (whole.isPresent()) {
            return whole.get();
        }
        for (int i = first; i <= last; i++) {
            SentText.Paragraph paragraph = text.paragraphs().get(i);
            if (!blocks.isProse(paragraph)) {
                boolean made = blocks.of(paragraph).isEmpty();
                return unplaced.of(edit, paragraph.style().startsWith("Table") ? Reason.TABLE
                        : made ? Reason.GENERATED : Reason.HEADING, i);
            }
            if (i > first && !blocks.areJoined(i - 1)) {
                return unplaced.of(edit, Reason.PLACE, i);
            }
        }
        int from = blocks.of(text.paragraphs().get(first)).getFirst().from();
        int to = blocks.of(text.paragraphs().get(last)).getFirst().to();
        boolean item = !blocks.mark(first).isEmpty();
        OptionalInt before = blocks.before(first);
        OptionalInt behind = blocks.behind(last);
        if (behind.isPresent() && (!item || !blocks.mark(behind.getAsInt()).isEmpty())) {
            int next = blocks.of(text.paragraphs().get(behind.getAsInt())).getFirst().from();
            to = item ? next : next - blocks.mark(behind.getAsInt()).stripLeading().length();
        } else if (before.isPresent()) {
            from = blocks.of(text.paragraphs().get(before.getAsInt())).getFirst().to();
        } else {
            return unplaced.of(edit, Reason.HEADING, first); // an empty text would be left
        }
        return new Placed.Here(edit, new Replacement(from, to - from, ""), Placed.Note.NONE);
    }
}
