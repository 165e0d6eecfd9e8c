/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.drawing;

import java.util.List;

import org.spinescribe.clinical.levels.Level;

/**
 * A finding or procedure at levels of the spine.
 *
 * @param kind determines its mark
 * @param label in words, with its levels
 * @param vertebrae involved, from cranial to caudal; at least one
 */
public record LevelMark(Kind kind, String label, List<Level> vertebrae) {

    public LevelMark {
        vertebrae = List.copyOf(vertebrae);
    }

    /** Findings and procedures with the same mark. */
    public enum Kind {
        /** A diagnosis at these levels. */
        DIAGNOSIS,
        /** Surgery before the reported operation. */
        EARLIER,
        /** The removed vertebrae or parts of them. */
        RESECTION,
        /** The levels where surgeons freed cord or roots. */
        DECOMPRESSION,
        /** The levels where implants hold vertebrae together. */
        FIXATION,
        /** Any other procedure. */
        OTHER
    }
}
