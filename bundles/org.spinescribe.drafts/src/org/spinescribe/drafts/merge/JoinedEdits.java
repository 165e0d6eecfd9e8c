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
import java.util.stream.Stream;

import org.spinescribe.drafts.docx.RevisedParagraph;
import org.spinescribe.drafts.docx.RevisedUnit;
import org.spinescribe.drafts.docx.Revision;

/** Edits of one file that need the same words of the report to be written anew become one. */
final class JoinedEdits {

    private final SentText text;
    private final Placing placing;

    JoinedEdits(SentText text, Placing placing) {
        this.text = text;
        this.placing = placing;
    }

    /** The places of edits; none of them touches another one. */
    List<Placed> of(List<Placed> placed) {
        List<Placed> joined = new ArrayList<>();
        for (Placed next : placed) {
            Placed last = next;
            for (int i = touching(joined, last); i >= 0; i = touching(joined, last)) {
                Edit both = both(text, joined.get(i).edit(), last.edit());
                List<Placed> again = placing.place(both);
                if (again.size() != 1) {
                    last = new Placed.Elsewhere(both, Placed.Reason.PLACE, ((Placed.Here) last).replacement().offset());
                } else {
                    last = again.getFirst();
                }
                joined.remove(i);
            }
            joined.add(last);
        }
        return joined;
    }

    private static int touching(List<Placed> joined, Placed last) {
        for (int i = joined.size() - 1; i >= 0; i--) {
            if (joined.get(i) instanceof Placed.Here one && last instanceof Placed.Here other
                    && one.replacement().touches(other.replacement())) {
                return i;
            }
        }
        return -1;
    }

    /** Edits of one text as a single one, with what stays between them. */
    static Edit all(SentText text, List<Edit> edits) {
        return edits.stream().reduce((one, other) -> both(text, one, other)).orElseThrow();
    }

    private static Edit both(SentText text, Edit one, Edit other) {
        Edit first = one.from() <= other.from() ? one : other;
        Edit second = first == one ? other : one;
        List<RevisedUnit> inserted = new ArrayList<>(first.inserted());
        for (int i = first.to(); i < second.from(); i++) {
            inserted.add(kept(text.units().get(i)));
        }
        inserted.addAll(second.inserted());
        String authors = String.join(", ", Stream.of(first, second).map(Edit::by).map(Revision::author).distinct()
                .toList());
        return new Edit(first.from(), Math.max(first.to(), second.to()), inserted,
                new Revision(authors, first.by().date()), first.tracked() && second.tracked(),
                first.looks() && second.looks());
    }

    /** A unit that stays, as if somebody had typed it again. */
    static RevisedUnit kept(SentUnit unit) {
        RevisedUnit.Kind kind = switch (unit.kind()) {
            case CITATION -> RevisedUnit.Kind.CITATION;
            case NOTE -> RevisedUnit.Kind.NOTE;
            case END -> RevisedUnit.Kind.END;
            default -> RevisedUnit.Kind.LETTER;
        };
        return new RevisedUnit(kind, unit.text(), Edits.styles(unit), Optional.empty(), Optional.empty(),
                Optional.empty(), unit.target(), "", RevisedParagraph.PLAIN);
    }
}
