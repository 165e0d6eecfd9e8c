/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.measurements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.spinescribe.clinical.measurements.Measure;
import org.spinescribe.clinical.measurements.Measures;
import org.spinescribe.clinical.measurements.Quantity;
import org.spinescribe.language.caseReport.CaseReportPackage.Literals;
import org.spinescribe.language.caseReport.Measurement;
import org.spinescribe.language.caseReport.Measurements;
import org.spinescribe.language.caseReport.ScoreValue;
import org.spinescribe.language.caseReport.TimePoint;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;

/**
 * A typed value of a known measure.
 *
 * @param time of the measurement, as typed; empty for a value for all times
 * @param value as typed
 * @param range where the value stands in the file
 */
public record TypedMeasurement(Measure measure, Optional<String> time, String value, Range range) {

    /** All values of known measures, in the order of the file. */
    public static List<TypedMeasurement> in(Report report) {
        List<TypedMeasurement> all = new ArrayList<>();
        for (Measurements block : report.all(Measurements.class)) {
            for (Measurement typed : block.getMeasurements()) {
                Measures.find(String.valueOf(typed.getName())).ifPresent(measure -> all.addAll(of(typed, measure)));
            }
        }
        return all;
    }

    private static List<TypedMeasurement> of(Measurement typed, Measure measure) {
        List<TypedMeasurement> all = new ArrayList<>();
        if (typed.getValue() != null) {
            all.add(of(measure, Optional.empty(), typed.getValue(), typed, Literals.MEASUREMENT__VALUE));
        }
        for (ScoreValue value : typed.getValues()) {
            if (value.getTime() != null && value.getValue() != null) {
                all.add(of(measure, Optional.of(words(value.getTime())), value.getValue(), value,
                        Literals.SCORE_VALUE__VALUE));
            }
        }
        return all;
    }

    private static TypedMeasurement of(Measure measure, Optional<String> time, String value, EObject owner,
            EAttribute feature) {
        return new TypedMeasurement(measure, time, value, Places.of(owner, feature));
    }

    private static String words(TimePoint time) {
        return NodeModelUtils.getTokenText(NodeModelUtils.getNode(time)).strip();
    }

    /** The number with its unit; empty where no number is typed. */
    public Optional<Quantity> quantity() {
        return measure.quantity(value);
    }

    /** The number in the usual unit of the measure; empty without a number, and for a unit of another quantity. */
    public OptionalDouble number() {
        return quantity().map(quantity -> quantity.in(measure.unit())).orElse(OptionalDouble.empty());
    }

    /** Whether the value applies at a time: at the same one, or at all times. */
    public boolean isAt(Optional<String> other) {
        return time.isEmpty() || time.equals(other);
    }
}
