/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.levels;

/**
 * The notation of a level; a paper should keep to one.
 *
 * @param letters of the first level, such as {@code T}, {@code Th} or {@code D}; empty for levels in words
 * @param joint the sign between the first and the last level
 * @param letterRepeated whether the last level of a range has a letter of its own, as in {@code T5–T7}
 */
public record LevelForm(String letters, Joint joint, boolean letterRepeated) {

    /** The signs between the ends of a range. */
    public enum Joint {
        /** A single level. */
        NONE,
        /** {@code T5–T7}, as journals print ranges. */
        EN_DASH,
        /** {@code T5-T7}, as keyboards type them. */
        HYPHEN,
        /** {@code T5 – T7}, {@code T5—T7} and the like. */
        OTHER_DASH,
        /** {@code L4/5}. */
        SLASH,
        /** {@code T5 to T7}, or levels written wholly in words. */
        WORD
    }
}
