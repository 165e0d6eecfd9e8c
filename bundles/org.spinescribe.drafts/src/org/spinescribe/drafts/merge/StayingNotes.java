/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.spinescribe.drafts.docx.RevisedText;
import org.spinescribe.drafts.docx.RevisedUnit;

/**
 * The notes that a copy had when sent and still has. New and deleted notes are written and removed with their marks in
 * the text, so their text is no edit of its own.
 *
 * @param ids of the notes in the returned file
 * @param gone the marks of deleted notes
 */
record StayingNotes(Set<String> ids, List<SentUnit> gone) {

    /** The notes with a kept mark in the body. */
    static StayingNotes of(SentText sent, RevisedText returned, Alignment alignment) {
        Set<String> ids = new HashSet<>();
        Set<Integer> marks = new HashSet<>();
        for (int i = 0; i < returned.units().size(); i++) {
            RevisedUnit unit = returned.units().get(i);
            if (unit.kind() == RevisedUnit.Kind.NOTE && unit.isBehind() && alignment.sent(i) >= 0) {
                ids.add("note " + unit.target());
                marks.add(alignment.sent(i));
            }
        }
        return new StayingNotes(ids, IntStream.range(0, sent.units().size()).filter(i -> !marks.contains(i))
                .mapToObj(sent.units()::get).filter(unit -> unit.kind() == SentUnit.Kind.NOTE).toList());
    }

    /** The returned text of these notes. */
    RevisedText in(RevisedText notes) {
        return notes.only(unit -> unit.data().isEmpty() || !unit.data().startsWith("note ")
                || ids.contains(unit.data()));
    }

    /** The sent text of these notes. */
    SentText in(SentText notes) {
        return notes.only(paragraph -> notes.units().subList(paragraph.from(), paragraph.to()).stream()
                .noneMatch(unit -> unit.isWritten() && gone.stream().anyMatch(mark -> mark.from() <= unit.from()
                        && unit.to() <= mark.to())));
    }
}
