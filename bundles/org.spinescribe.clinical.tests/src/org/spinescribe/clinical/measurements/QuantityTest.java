/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.measurements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers with units, as they are typed in measurements. */
class QuantityTest {

    @ParameterizedTest
    @CsvSource({ "52, 52, ''", "28.5°, 28.5, °", "-9.5cm, -9.5, cm", "−4 mm, -4, mm", "27.4kg/m², 27.4, kg/m²" })
    void isReadAsNumberAndUnit(String typed, double value, String unit) {
        assertEquals(Optional.of(new Quantity(value, unit)), Quantity.of(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "high", "5–2", "3-4", "1.2.3", "°" })
    void otherTextIsNoQuantity(String typed) {
        assertEquals(Optional.empty(), Quantity.of(typed));
    }

    @Test
    void lengthsVolumesAndTimesAreConverted() {
        assertEquals(OptionalDouble.of(95), new Quantity(9.5, "cm").in("mm"));
        assertEquals(OptionalDouble.of(1.5), new Quantity(90, "min").in("h"));
        assertEquals(OptionalDouble.of(450), new Quantity(0.45, "L").in("mL"));
        assertEquals(OptionalDouble.empty(), new Quantity(9.5, "cm").in("°"));
        assertEquals(OptionalDouble.empty(), new Quantity(9.5, "cm").in("mL"));
    }

    @Test
    void isPrintedAsInProse() {
        assertEquals("28°", new Quantity(28, "°").words());
        assertEquals("−9.5 cm", new Quantity(-9.5, "cm").words());
        assertEquals("40%", new Quantity(40, "%").words());
    }

    /** Each measure has a unique name, and each of its units can be converted, except those of a slip. */
    @Test
    void measuresHaveUniqueNamesAndConvertibleUnits() {
        Set<String> names = new HashSet<>();
        for (Measure measure : Measures.all()) {
            assertTrue(names.add(measure.name().toLowerCase(java.util.Locale.ROOT)), measure.name());
            for (String unit : measure.units()) {
                boolean same = new Quantity(1, unit).in(measure.unit()).isPresent();
                assertTrue(same || measure.name().equals("slip"), measure.name() + " in " + unit);
            }
        }
    }
}
