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
 * Something that was found or done at levels of the spine.
 *
 * @param kind how it is marked
 * @param label in words, with its levels
 * @param vertebrae that it touches, from cranial to caudal; at least one
 */
public record LevelMark(Kind kind, String label, List<Level> vertebrae) {

    public LevelMark {
        vertebrae = List.copyOf(vertebrae);
    }

    /** What is marked in one way. */
    public enum Kind {
        /** What was diagnosed there. */
        DIAGNOSIS,
        /** What was done before the operation that the report is about. */
        EARLIER,
        /** What was taken away. */
        RESECTION,
        /** Where cord or roots were freed. */
        DECOMPRESSION,
        /** Where vertebrae were held together. */
        FIXATION,
        /** Any other procedure. */
        OTHER
    }
}
