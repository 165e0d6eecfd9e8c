/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.spine;

import org.spinescribe.clinical.levels.Level;

/**
 * A part of a spine that can be selected.
 *
 * @param level the vertebra, or the vertebra above a disc
 */
record Site(Level level, Part part) {

    /** The parts from cranial to caudal. */
    enum Part {
        SUPERIOR_ENDPLATE, VERTEBRA, INFERIOR_ENDPLATE, DISC
    }

    static Site vertebra(Level level) {
        return new Site(level, Part.VERTEBRA);
    }

    boolean isVertebra() {
        return part == Part.VERTEBRA;
    }

    /**
     * Returns whether this part exists in anatomy: C1 has no body, no disc lies above C2, and the sacrum is one bone
     * below its first endplate.
     */
    boolean exists() {
        int number = level.number();
        return switch (level.region()) {
            case OCCIPUT, COCCYGEAL -> isVertebra();
            case CERVICAL -> isVertebra() || number > 2
                    || number == 2 && (part == Part.INFERIOR_ENDPLATE || part == Part.DISC);
            case THORACIC, LUMBAR -> true;
            case SACRAL -> isVertebra() || number == 1 && part == Part.SUPERIOR_ENDPLATE;
        };
    }
}
