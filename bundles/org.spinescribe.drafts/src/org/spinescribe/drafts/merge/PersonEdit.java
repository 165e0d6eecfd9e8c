/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.ArrayList;
import java.util.List;

import org.spinescribe.drafts.docx.RevisedUnit;
import org.spinescribe.drafts.docx.Revision;

/**
 * The change of one person in one place.
 *
 * @param from index of the first sent unit that was replaced
 * @param to index behind the last one; the same as {@code from} for an insertion
 * @param inserted the new units
 * @param by the author of a tracked change, else the last person who saved the file
 * @param tracked whether it was tracked
 * @param looks whether only the style of the words has changed
 */
record PersonEdit(int from, int to, List<RevisedUnit> inserted, Revision by, boolean tracked, boolean looks) {

    PersonEdit {
        inserted = List.copyOf(inserted);
    }

    PersonEdit with(int start, int end, List<RevisedUnit> words) {
        return new PersonEdit(start, end, words, by, tracked, looks);
    }

    /** The new units as plain text. */
    String text() {
        StringBuilder text = new StringBuilder();
        inserted.forEach(unit -> text.append(unit.text()));
        return text.toString();
    }

    boolean hasEnd() {
        return inserted.stream().anyMatch(RevisedUnit::isEnd);
    }

    /** The inserted units, a list for each paragraph; empty when the last paragraph has no paragraph mark. */
    List<List<RevisedUnit>> paragraphs() {
        List<List<RevisedUnit>> paragraphs = new ArrayList<>();
        List<RevisedUnit> open = new ArrayList<>();
        for (RevisedUnit unit : inserted) {
            open.add(unit);
            if (unit.isEnd()) {
                paragraphs.add(List.copyOf(open));
                open.clear();
            }
        }
        return open.isEmpty() ? paragraphs : List.of();
    }
}
