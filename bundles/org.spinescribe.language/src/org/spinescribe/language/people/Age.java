/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.people;

import java.util.Locale;
import java.util.Optional;

import org.spinescribe.language.caseReport.Patient;

/**
 * The age of a person.
 *
 * @param number of units
 * @param unit years, months, weeks or days
 */
public record Age(int number, String unit) {

    private static final double DAYS_PER_MONTH = 30.44;
    private static final double DAYS_PER_YEAR = 365.25;

    /** The age typed for a patient; empty when it is no whole number. */
    public static Optional<Age> of(Patient patient) {
        return patient.getAge() == null || !patient.getAge().matches("\\d{1,3}") ? Optional.empty()
                : Optional.of(new Age(Integer.parseInt(patient.getAge()),
                        patient.getAgeUnit() == null ? "years" : patient.getAgeUnit()));
    }

    /** The age from words such as "46" and "year"; without a unit, in years. */
    static Age of(String number, String unit) {
        String units = unit == null || unit.toLowerCase(Locale.ROOT).startsWith("y") ? "years"
                : unit.toLowerCase(Locale.ROOT).replaceFirst("s?$", "s");
        return new Age(Integer.parseInt(number), units);
    }

    /** The age in days, at the birthday that reached it. */
    public double days() {
        return number * unitDays();
    }

    private double unitDays() {
        return switch (unit) {
            case "months" -> DAYS_PER_MONTH;
            case "weeks" -> 7;
            case "days" -> 1;
            default -> DAYS_PER_YEAR;
        };
    }

    /** Whether one person can have both ages on one day: 18 months are 1 year. */
    public boolean isSameAs(Age other) {
        double rough = Math.max(unitDays(), other.unitDays());
        return Math.abs(days() - other.days()) < (unit.equals(other.unit) ? 0.5 * unitDays() : rough);
    }

    /** In years. */
    public double years() {
        return days() / DAYS_PER_YEAR;
    }

    /** In words, such as "46 years". */
    @Override
    public String toString() {
        return number + " " + (number == 1 ? unit.substring(0, unit.length() - 1) : unit);
    }
}
