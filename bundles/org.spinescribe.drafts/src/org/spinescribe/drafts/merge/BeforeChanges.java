/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.spinescribe.drafts.docx.RevisedText;
import org.spinescribe.drafts.docx.RevisedUnit;

/**
 * A returned text as it was before the tracked changes.
 *
 * @param units indexes in the returned text
 * @param paragraphs indexes in {@code units} of the first unit of each paragraph
 */
record BeforeChanges(RevisedText text, List<Integer> units, List<Integer> paragraphs) {

    static BeforeChanges of(RevisedText text) {
        List<Integer> units = new ArrayList<>();
        List<Integer> paragraphs = new ArrayList<>();
        boolean starts = true;
        for (int i = 0; i < text.units().size(); i++) {
            if (text.units().get(i).isBefore()) {
                if (starts) {
                    paragraphs.add(units.size());
                }
                units.add(i);
                starts = text.units().get(i).kind() == RevisedUnit.Kind.END;
            }
        }
        return new BeforeChanges(text, List.copyOf(units), List.copyOf(paragraphs));
    }

    Map<String, Integer> bookmarks() {
        return text.bookmarks();
    }

    /** The index of the first unit at or behind a unit of the returned text. */
    int from(int returned) {
        int low = 0;
        int high = units.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (units.get(middle) < returned) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a paragraph begins with a unit. */
    boolean begins(int unit) {
        return unit == 0 || text.units().get(units.get(unit - 1)).kind() == RevisedUnit.Kind.END;
    }

    /** The characters by which a paragraph is compared. */
    String signs(int paragraph) {
        int end = paragraph + 1 < paragraphs.size() ? paragraphs.get(paragraph + 1) : units.size();
        StringBuilder signs = new StringBuilder();
        units.subList(paragraphs.get(paragraph), end).forEach(unit -> signs.append(Sign.of(text.units().get(unit))));
        return signs.toString();
    }
}
