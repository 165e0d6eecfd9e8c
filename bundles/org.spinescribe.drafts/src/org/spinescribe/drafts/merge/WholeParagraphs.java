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

import org.spinescribe.drafts.docx.RevisedUnit;
import org.spinescribe.drafts.docx.Revision;

/**
 * Makes insertions begin where paragraphs begin. A new paragraph behind another one has two readings: its own paragraph
 * mark is new, or the one before it is. Only the first gives the kind of the new paragraph.
 */
final class WholeParagraphs {

    private WholeParagraphs() {
    }

    static List<MergeStep> of(List<MergeStep> steps) {
        List<MergeStep> whole = new ArrayList<>(steps);
        for (int i = 0; i < whole.size(); i++) {
            if (whole.get(i) instanceof MergeStep.Insert first && first.unit().isEnd()
                    && (i == 0 || !(whole.get(i - 1) instanceof MergeStep.Insert))) {
                int behind = behind(whole, i, first.by());
                if (behind < whole.size() && whole.get(behind) instanceof MergeStep.Keep kept && kept.unit().isEnd()) {
                    RevisedUnit last = kept.unit();
                    whole.set(i, new MergeStep.Keep(kept.sent(), first.unit()));
                    whole.set(behind, new MergeStep.Insert(last.insertedBy(first.unit().inserted()), first.by()));
                }
            }
        }
        return whole;
    }

    /** The step behind one person's insertion. */
    private static int behind(List<MergeStep> steps, int from, Optional<Revision> person) {
        int at = from;
        while (at < steps.size() && steps.get(at) instanceof MergeStep.Insert insert && insert.by().equals(person)) {
            at++;
        }
        return at;
    }
}
