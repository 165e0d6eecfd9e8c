/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.spinescribe.drafts.docx.RevisedUnit;
import org.spinescribe.drafts.docx.Revision;

/** Places the edits of a text; edits that depend on each other come first. */
final class TogetherPlaced {

    private final SentText text;
    private final Placing placing;
    private final List<Placed> placed = new ArrayList<>();
    private final List<PersonEdit> rest;

    private TogetherPlaced(SentText text, Placing placing, List<PersonEdit> edits) {
        this.text = text;
        this.placing = placing;
        rest = new ArrayList<>(edits);
    }

    /**
     * The places of edits.
     *
     * @param steps from which the edits were made
     * @param untracked the assumed author of untracked changes
     */
    static List<Placed> of(SentText text, Placing placing, List<PersonEdit> edits, List<MergeStep> steps,
            Revision untracked) {
        TogetherPlaced together = new TogetherPlaced(text, placing, edits);
        together.restyled(RestyledParagraphs.of(text, steps, untracked), edits);
        together.contributors(steps);
        placing.tables().forEach(together::columns);
        together.rest.forEach(edit -> together.placed.addAll(together.isOfNewCell(edit)
                ? List.of(placing.ofNewCell(edit)) : placing.place(edit).stream().toList()));
        return together.placed;
    }

    /** Whether the words of an edit belong to a new cell whose end another person inserted at the same place. */
    private boolean isOfNewCell(PersonEdit edit) {
        return edit.from() == edit.to() && !edit.hasEnd() && rest.stream().anyMatch(other -> other != edit
                && other.from() == edit.from() && Placing.isInTable(other));
    }

    private void restyled(List<PersonEdit> restyled, List<PersonEdit> edits) {
        for (PersonEdit each : restyled) {
            List<PersonEdit> others = new ArrayList<>(edits);
            restyled.stream().filter(other -> other != each).forEach(others::add);
            placed.add(placing.restyled(each, others));
        }
    }

    private void contributors(List<MergeStep> steps) {
        placing.contributors().lines().ifPresent(lines -> {
            List<PersonEdit> edits = rest.stream().filter(lines::has).toList();
            if (edits.stream().anyMatch(placing.contributors()::isOfList)) {
                take(edits, placing.contributors().place(lines, edits, kept(steps)));
            }
        });
    }

    private static Map<Integer, RevisedUnit> kept(List<MergeStep> steps) {
        Map<Integer, RevisedUnit> kept = new HashMap<>();
        for (MergeStep step : steps) {
            if (step instanceof MergeStep.Keep keep) {
                kept.put(keep.sent(), keep.unit());
            }
        }
        return kept;
    }

    private void columns(SentTable table) {
        int from = text.paragraphs().get(table.first()).from();
        int to = text.paragraphs().get(table.end() - 1).to() + 1;
        List<PersonEdit> edits = rest.stream().filter(edit -> edit.from() >= from && edit.to() <= to
                && (edit.from() < to || edit.hasEnd() && edit.inserted().getLast().paragraph().cell().isPresent()))
                .toList();
        if (edits.stream().flatMap(edit -> placing.place(edit).stream()).anyMatch(each ->
                each instanceof Placed.Elsewhere elsewhere && elsewhere.reason() == Placed.Reason.TABLE)) {
            take(edits, placing.columns().place(table, edits));
        }
    }

    private void take(List<PersonEdit> edits, Optional<Placed> together) {
        together.ifPresent(each -> {
            placed.add(each);
            rest.removeAll(edits);
        });
    }
}
