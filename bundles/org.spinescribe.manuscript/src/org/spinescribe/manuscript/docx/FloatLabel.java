/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The label of a figure or table in its parts.
 *
 * @param words with the space behind them, such as "Fig. "
 * @param number such as 1
 */
record FloatLabel(String words, String number) {

    private static final Pattern LABEL = Pattern.compile("(\\p{L}[^\\d]{0,20}+)(\\d{1,4}+)");

    /** The parts; empty for a label of another form. */
    static Optional<FloatLabel> of(String label) {
        Matcher parts = LABEL.matcher(label);
        return parts.matches() ? Optional.of(new FloatLabel(parts.group(1), parts.group(2))) : Optional.empty();
    }

    /** The name of the Word sequence that counts these floats. */
    String sequence() {
        return words.startsWith("Fig") ? "Figure" : "Table";
    }

    /** The bookmark around the number of a float with this bookmark. */
    static String numberOf(String anchor) {
        return anchor + "_number";
    }
}
