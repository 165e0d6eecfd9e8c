/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.consistency;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.spinescribe.clinical.measurements.Quantity;
import org.spinescribe.language.measurements.ProseMeasurement;
import org.spinescribe.language.measurements.TypedMeasurement;
import org.spinescribe.language.passages.Sentence;
import org.spinescribe.language.people.Patients;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** A measured value in prose is one of the typed ones, and a typed value has a unit of its measure. */
public final class ConsistencyMeasurement implements Rule {

    private static final Pattern DECIMALS = Pattern.compile("\\.(\\d+)");

    @Override
    public String id() {
        return "consistency/measurement";
    }

    @Override
    public void check(Report report, Findings findings) {
        List<TypedMeasurement> typed = TypedMeasurement.in(report);
        typed.stream().filter(value -> value.quantity().isPresent() && value.number().isEmpty())
                .forEach(value -> findings.addCase("unit", value.range(), value.measure().title(),
                        value.quantity().orElseThrow().unit(), String.join(", ", value.measure().units())));
        if (typed.isEmpty()) {
            return;
        }
        Map<String, List<TypedMeasurement>> byName = typed.stream().filter(value -> value.number().isPresent())
                .collect(Collectors.groupingBy(value -> value.measure().name()));
        for (Sentence sentence : Patients.of(report).account()) {
            for (ProseMeasurement said : ProseMeasurement.in(sentence)) {
                List<TypedMeasurement> facts = byName.getOrDefault(said.measure().name(), List.of());
                if (!facts.isEmpty() && facts.stream().noneMatch(fact -> agrees(fact, said))) {
                    findings.add(said.range(), said.quantity().words(), said.measure().title(),
                            facts.stream().map(fact -> fact.quantity().orElseThrow().words()).distinct()
                            .collect(Collectors.joining(", ")));
                }
            }
        }
    }

    /**
     * Whether a value agrees with the fact, up to the rounding of the coarser one; authors differ in the use of signs.
     */
    private static boolean agrees(TypedMeasurement fact, ProseMeasurement said) {
        Quantity typed = fact.quantity().orElseThrow();
        double step = Math.max(step(said.value()), typed.unit().equals(said.quantity().unit())
                ? step(fact.value()) : 0);
        return typed.in(said.quantity().unit()).stream()
                .anyMatch(value -> Math.abs(Math.abs(value) - Math.abs(said.quantity().value())) <= step / 2 + 1e-9);
    }

    /** The step of the last digit: 1 in 52, a tenth in 52.0. */
    private static double step(String number) {
        Matcher decimals = DECIMALS.matcher(number);
        return decimals.find() ? Math.pow(10, -decimals.group(1).length()) : 1;
    }
}
