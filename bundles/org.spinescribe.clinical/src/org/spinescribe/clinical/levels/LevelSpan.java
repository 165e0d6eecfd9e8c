/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.levels;

/**
 * A level or an uninterrupted range of levels.
 *
 * @param kind the anatomical meaning of the levels
 * @param first the level named first, normally the most cranial one
 * @param last the level named last; the same as {@code first} for a single level
 */
public record LevelSpan(LevelKind kind, Level first, Level last) {

    /** Whether only one level is named. */
    public boolean single() {
        return first.equals(last);
    }

    /** Whether the range was named from caudal to cranial. */
    public boolean backwards() {
        return first.compareTo(last) > 0;
    }
}
