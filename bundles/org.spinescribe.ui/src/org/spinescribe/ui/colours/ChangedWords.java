/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.colours;

import java.util.List;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.spinescribe.language.ide.colours.ColouredWord;

/**
 * Finds the range with changed colours after an edit: one quote or brace may change the colours of much following text,
 * while most edits change none.
 */
final class ChangedWords {

    private ChangedWords() {
    }

    /** Returns the range of the present document that must be repainted. */
    static IRegion between(List<ColouredWord> before, List<ColouredWord> after, DocumentEvent edit) {
        int inserted = edit.getText() == null ? 0 : edit.getText().length();
        int shift = inserted - edit.getLength();
        int editEnd = edit.getOffset() + inserted;
        int same = sameAtStart(before, after, edit.getOffset());
        int most = Math.min(before.size(), after.size()) - same;
        int sameAtEnd = sameAtEnd(before, after, shift, editEnd, most);
        int start = edit.getOffset();
        int end = editEnd;
        for (ColouredWord word : after.subList(same, after.size() - sameAtEnd)) {
            start = Math.min(start, word.offset());
            end = Math.max(end, word.end());
        }
        for (ColouredWord word : before.subList(same, before.size() - sameAtEnd)) {
            start = Math.min(start, word.offset());
            end = Math.max(end, word.end() + shift);
        }
        return new Region(start, end - start);
    }

    private static int sameAtStart(List<ColouredWord> before, List<ColouredWord> after, int editStart) {
        int same = 0;
        while (same < before.size() && same < after.size() && before.get(same).equals(after.get(same))
                && after.get(same).end() < editStart) {
            same++;
        }
        return same;
    }

    private static int sameAtEnd(List<ColouredWord> before, List<ColouredWord> after, int shift, int editEnd,
            int most) {
        int same = 0;
        while (same < most) {
            ColouredWord word = after.get(after.size() - 1 - same);
            if (word.offset() <= editEnd || !before.get(before.size() - 1 - same).shifted(shift).equals(word)) {
                break;
            }
            same++;
        }
        return same;
    }
}
