/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.consistency;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A part of a whole, such as 5 of 20.
 *
 * @param part at most the whole
 * @param whole more than nothing
 */
record Share(int part, int whole) {

    /** Whether there can be such a share. */
    static boolean isPossible(int part, int whole) {
        return whole > 0 && part <= whole;
    }

    /** As exact as the given digits: 33 or 33.3 for a third; one unit in the last place may be rounded away. */
    boolean isRoundedTo(BigDecimal percentage) {
        double unit = Math.pow(10, -percentage.scale());
        return Math.abs(100.0 * part / whole - percentage.doubleValue()) <= unit * 0.51 + 1e-9
                || part == whole && percentage.doubleValue() == 100;
    }

    /** The percentage with this many decimals. */
    String percentage(int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", 100.0 * part / whole);
    }
}
