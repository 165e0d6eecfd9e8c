/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.spine;

import java.util.List;

import org.spinescribe.clinical.levels.Level;
import org.spinescribe.clinical.levels.LevelKind;
import org.spinescribe.clinical.levels.LevelNotation;
import org.spinescribe.clinical.levels.LevelSpan;

/**
 * The vertebrae that are chosen.
 *
 * @param anchor index of the one that was chosen first; -1 when none is
 * @param end index of the one that was chosen last
 */
record Choice(int anchor, int end) {

    static final Choice NONE = new Choice(-1, -1);

    boolean isEmpty() {
        return anchor < 0;
    }

    boolean has(int index) {
        return !isEmpty() && index >= Math.min(anchor, end) && index <= Math.max(anchor, end);
    }

    /** Another vertebra alone, or together with all from the first one on. */
    Choice to(int index, boolean range) {
        return new Choice(range && !isEmpty() ? anchor : index, index);
    }

    /** As it is written in a report, such as T5–T7; empty when nothing is chosen. */
    String words(List<Level> spine) {
        return isEmpty() ? "" : LevelNotation.print(new LevelSpan(LevelKind.VERTEBRA,
                spine.get(Math.min(anchor, end)), spine.get(Math.max(anchor, end))));
    }
}
