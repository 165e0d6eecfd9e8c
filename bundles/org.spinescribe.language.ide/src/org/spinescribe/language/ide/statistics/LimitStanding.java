/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.statistics;

/** How a count compares with the limits of the journal. */
public enum LimitStanding {
    /** The journal sets no limit. */
    FREE,
    /** The count is within the limits. */
    WITHIN,
    /** The count is below the journal's minimum. */
    BELOW,
    /** The count is above the journal's maximum. */
    ABOVE
}
