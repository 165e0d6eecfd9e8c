/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.measurements;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with its unit.
 *
 * @param unit as typed; empty without one
 */
public record Quantity(double value, String unit) {

    private static final Pattern FORM =
            Pattern.compile("([-−+]?\\d{1,6}(?:\\.\\d{1,3})?)[ \u00A0]?([^\\d\\s.,–-]\\S{0,7})?");
    /** The sizes of units, in the smallest unit of their kind. */
    private static final Map<String, Double> SIZES = Map.of("mm", 1.0, "cm", 10.0, "m", 1000.0, "mL", 1.0, "ml", 1.0,
            "L", 1000.0, "min", 1.0, "h", 60.0);
    private static final Map<String, String> KINDS = Map.of("mm", "length", "cm", "length", "m", "length",
            "mL", "volume", "ml", "volume", "L", "volume", "min", "time", "h", "time");

    /** Parses a number with or without a unit; empty for other text. */
    public static Optional<Quantity> of(String text) {
        Matcher form = FORM.matcher(text.strip());
        return form.matches() ? Optional.of(new Quantity(Double.parseDouble(form.group(1).replace('−', '-')),
                form.group(2) == null ? "" : form.group(2))) : Optional.empty();
    }

    /** The printed form in prose: "28°", "9.5 cm". */
    public String words() {
        String number = value == Math.rint(value) ? String.format(Locale.ROOT, "%.0f", value) : String.valueOf(value);
        String space = unit.isEmpty() || unit.equals("°") || unit.equals("%") ? "" : " ";
        return number.replace('-', '−') + space + unit;
    }

    /** Its value in another unit; empty for units of different kinds. */
    public OptionalDouble in(String other) {
        if (unit.equals(other)) {
            return OptionalDouble.of(value);
        }
        boolean same = KINDS.containsKey(unit) && KINDS.get(unit).equals(KINDS.get(other));
        return same ? OptionalDouble.of(value * SIZES.get(unit) / SIZES.get(other)) : OptionalDouble.empty();
    }
}
