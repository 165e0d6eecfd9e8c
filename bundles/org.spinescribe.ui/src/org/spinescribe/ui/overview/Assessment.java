/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.spinescribe.clinical.measurements.Measures;
import org.spinescribe.clinical.scales.Scale;
import org.spinescribe.clinical.scales.Scales;

/**
 * An assessment of a patient by a value: a scale, a classification, or a measurement.
 *
 * @param name the name in facts
 * @param title the printed name
 * @param values the possible values; none where any number is possible
 * @param advice a sentence about the possible values
 */
record Assessment(String name, String title, List<String> values, String advice) {

    private static final int MOST_VALUES = 40;

    /** Returns all scales and classifications, sorted by title. A scale with two names is listed once. */
    static List<Assessment> scales() {
        return sorted(Scales.all().stream().map(Assessment::of).toList());
    }

    /** Returns the scales that can be followed over time: those with a one-word name. */
    static List<Assessment> scores() {
        return sorted(Scales.all().stream().filter(scale -> scale.name().indexOf(' ') < 0).map(Assessment::of)
                .toList());
    }

    /** Returns the measurements. */
    static List<Assessment> measures() {
        return sorted(Measures.all().stream().map(measure -> new Assessment(measure.name(), measure.title(), List.of(),
                NLS.bind(OverviewTexts.measureUnits, measure.title(), String.join(", ", measure.units())))).toList());
    }

    private static Assessment of(Scale scale) {
        return new Assessment(scale.name(), scale.title(), List.copyOf(scale.values().listed(MOST_VALUES)),
                NLS.bind(OverviewTexts.scaleLegal, scale.title(), scale.values()));
    }

    private static List<Assessment> sorted(List<Assessment> all) {
        Map<String, Assessment> byTitle = new LinkedHashMap<>();
        all.forEach(each -> byTitle.putIfAbsent(each.title(), each));
        List<Assessment> sorted = new ArrayList<>(byTitle.values());
        sorted.sort((one, other) -> one.title().compareToIgnoreCase(other.title()));
        return sorted;
    }
}
