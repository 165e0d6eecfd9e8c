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

/** Joins edits of one file that rewrite the same words of the report, and the halves of one edit. */
final class JoinedEdits {

    private final SentText text;
    private final Placing placing;

    JoinedEdits(SentText text, Placing placing) {
        this.text = text;
        this.placing = placing;
    }

    /** The places of edits, so that none touches another one, and none is half of an edit. */
    List<Placed> of(List<Placed> placed) {
        List<Placed> joined = new ArrayList<>();
        placed.forEach(each -> add(each, joined));
        return joined;
    }

    private void add(Placed next, List<Placed> joined) {
        Optional<Placed> partner = joined.reversed().stream()
                .filter(each -> areTouching(each, next) || areHalves(each, next)).findFirst();
        if (partner.isEmpty()) {
            joined.add(next);
            return;
        }
        joined.remove(partner.get());
        placing.place(both(text, partner.get().edit(), next.edit())).ifPresent(both -> add(both, joined));
    }

    private static boolean areTouching(Placed one, Placed other) {
        return one instanceof Placed.Here first && other instanceof Placed.Here second
                && first.replacement().touches(second.replacement());
    }

    /**
     * Whether exactly one of two untracked edits can be made, with only generated text between them, such as the comma
     * between keywords. They may be one edit, of which only half would be made.
     */
    private boolean areHalves(Placed one, Placed other) {
        if (one instanceof Placed.Here == other instanceof Placed.Here) {
            return false;
        }
        PersonEdit first = one.edit().from() <= other.edit().from() ? one.edit() : other.edit();
        PersonEdit second = first == one.edit() ? other.edit() : one.edit();
        return !first.tracked() && !second.tracked() && !first.looks() && !second.looks()
                && first.to() < second.from() && text.units().subList(first.to(), second.from()).stream()
                        .allMatch(unit -> unit.kind() == SentUnit.Kind.MADE);
    }

    /** Edits of one text as a single one, with the unchanged units between them. */
    static PersonEdit all(SentText text, List<PersonEdit> edits) {
        return edits.stream().reduce((one, other) -> both(text, one, other)).orElseThrow();
    }

    private static PersonEdit both(SentText text, PersonEdit one, PersonEdit other) {
        PersonEdit first = one.from() <= other.from() ? one : other;
        PersonEdit second = first == one ? other : one;
        List<RevisedUnit> inserted = new ArrayList<>(first.inserted());
        for (int i = first.to(); i < second.from(); i++) {
            inserted.add(kept(text.units().get(i)));
        }
        inserted.addAll(second.inserted());
        String authors = String.join(", ", Stream.of(first, second).map(PersonEdit::by).map(Revision::author).distinct()
                .toList());
        return new PersonEdit(first.from(), Math.max(first.to(), second.to()), inserted,
                new Revision(authors, first.by().date()), first.tracked() && second.tracked(),
                first.looks() && second.looks());
    }

    /** A kept unit in the form of a retyped one. */
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
