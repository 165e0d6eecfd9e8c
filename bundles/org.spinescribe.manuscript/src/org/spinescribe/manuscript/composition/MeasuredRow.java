/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.spinescribe.clinical.measurements.Measure;
import org.spinescribe.clinical.measurements.Measures;
import org.spinescribe.clinical.measurements.Quantity;
import org.spinescribe.language.caseReport.Measurement;
import org.spinescribe.language.caseReport.ScoreValue;

/** Prints typed measurements: the unit stands in the heading of the row when all values of the row share it. */
record MeasuredRow(Measurement typed) {

    /** "Pelvic tilt (°)", "Kyphosis, T11–L1 (°)"; for an unknown measure the name as typed. */
    String name() {
        String name = measure().map(Measure::title).orElse(typed.getName());
        String part = typed.getPart() == null || typed.getPart().isBlank() ? "" : ", " + typed.getPart();
        return name + part + unit().map(unit -> " (" + unit + ")").orElse("");
    }

    /** The identity of a row: the same measure at the same place is one row. */
    String key() {
        return typed.getName().toLowerCase(Locale.ROOT) + "\n" + typed.getPart();
    }

    /** A value, without a unit that stands in the heading; a value without a number is printed as typed. */
    String print(String value) {
        return Quantity.of(value).map(quantity -> {
            String number = value.strip().substring(0, value.strip().length() - quantity.unit().length()).strip();
            boolean bare = quantity.unit().isEmpty() || unit().isPresent();
            return number.replace('-', '−') + (bare ? "" : " " + quantity.unit());
        }).orElse(value);
    }

    /** The unit that all values share; empty where they differ, or have none. */
    private Optional<String> unit() {
        List<String> units = values().map(this::unit).distinct().toList();
        return units.size() == 1 && !units.getFirst().isEmpty() ? Optional.of(units.getFirst()) : Optional.empty();
    }

    private String unit(String value) {
        return measure().map(known -> known.quantity(value)).orElseGet(() -> Quantity.of(value)).map(Quantity::unit)
                .orElse("");
    }

    private Stream<String> values() {
        return Stream.concat(Stream.ofNullable(typed.getValue()),
                typed.getValues().stream().map(ScoreValue::getValue).filter(value -> value != null));
    }

    private Optional<Measure> measure() {
        return Measures.find(typed.getName());
    }
}
