/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.measurements;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.spinescribe.clinical.words.Beginnings.Any;

/**
 * A measure, such as the pelvic incidence.
 *
 * @param name as typed in facts, such as {@code pi}
 * @param title as printed, such as "Pelvic incidence"
 * @param units of its values, the usual one first; never empty
 * @param words the pattern of its names in prose; matches nothing where prose has no clear name
 * @param firstWords of which each of its names contains one
 */
public record Measure(String name, String title, List<String> units, Pattern words, Any firstWords) {

    /** The unit of values without a unit. */
    public String unit() {
        return units.getFirst();
    }

    /** A value of this measure as typed, such as {@code 52}, {@code 52°} or {@code 4.5cm}; empty without a number. */
    public Optional<Quantity> quantity(String typed) {
        return Quantity.of(typed).map(found -> found.unit().isEmpty() ? new Quantity(found.value(), unit()) : found);
    }
}
