/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.findings;

import java.util.Comparator;
import java.util.regex.Pattern;

import org.spinescribe.language.check.Finding;

/** Sorts findings. Neither the annotations of an editor nor the markers of a file are in order. */
final class FindingOrder {

    /** Sorts by offset; at the same offset numbers count by value: item 3b comes before item 10a. */
    static final Comparator<Finding> OF_THE_TEXT = Comparator.<Finding>naturalOrder()
            .thenComparing(FindingOrder::counted);

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int DIGITS = 9;

    private FindingOrder() {
    }

    private static String counted(Finding finding) {
        return NUMBER.matcher(finding.message())
                .replaceAll(number -> "0".repeat(Math.max(0, DIGITS - number.group().length())) + number.group());
    }
}
