/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.statistics;

/** How a number stands to the limits of the journal. */
public enum LimitStanding {
    /** The journal sets no limit. */
    FREE,
    /** It keeps within the limits. */
    WITHIN,
    /** There is less of it than the journal wants. */
    BELOW,
    /** There is more of it than the journal takes. */
    ABOVE
}
