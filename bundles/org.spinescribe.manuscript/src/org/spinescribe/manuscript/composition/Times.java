/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import java.util.Locale;
import java.util.ResourceBundle;

import org.spinescribe.language.caseReport.TimePoint;

/** Prints relative times: "Day 14", "3 years before surgery", "2 years". */
final class Times {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.spinescribe.manuscript.composition.generated");

    private Times() {
    }

    static String print(TimePoint time) {
        if (time == null) {
            return "";
        }
        if (time.getLabel() != null) {
            return time.getLabel();
        }
        String phase = time.getPhase() == null ? "" : text(time.getPhase());
        if (time.getUnit() == null || time.getValue() == null) {
            return phase;
        }
        String span = span(time.getUnit(), time.getValue().replace('−', '-'));
        return phase.isEmpty() ? span : phase + " " + span.toLowerCase(Locale.ROOT);
    }

    private static String span(String unit, String value) {
        boolean before = value.startsWith("-");
        String amount = before || value.startsWith("+") ? value.substring(1) : value;
        if (!before && unit.equals("day")) {
            return text("day").formatted(amount);
        }
        String span = text(amount.equals("1") && !unit.equals("day") ? unit : unit + "s").formatted(amount);
        return before ? text("before").formatted(amount.equals("1") && unit.equals("day") ? "1 day" : span) : span;
    }

    private static String text(String key) {
        return TEXTS.getString("time." + key);
    }
}
