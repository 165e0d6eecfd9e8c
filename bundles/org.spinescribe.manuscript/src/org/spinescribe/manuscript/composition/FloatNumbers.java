/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.spinescribe.language.caseReport.Figure;
import org.spinescribe.language.caseReport.Table;
import org.spinescribe.manuscript.titlepage.Wording;

/** The numbers of figures and tables, in the order of the text, and of supplementary files. */
final class FloatNumbers {

    private final Map<String, Label> labels = new HashMap<>();

    /** The printed name of a figure, table or file: "Fig." and 1. */
    record Label(String word, int number) {

        @Override
        public String toString() {
            return word + Typography.NO_BREAK_SPACE + number;
        }
    }

    private FloatNumbers() {
    }

    /** @param supplements names of supplementary files in the order of their numbers */
    static FloatNumbers of(List<Flow.Step> steps, Collection<String> supplements) {
        FloatNumbers numbers = new FloatNumbers();
        int figures = 0;
        int tables = 0;
        for (Flow.Step step : steps) {
            switch (step) {
                case Flow.Step.Placed(Figure figure) ->
                    numbers.labels.put(figure.getName(), new Label("Fig.", ++figures));
                case Flow.Step.Placed(Table table) ->
                    numbers.labels.put(table.getName(), new Label("Table", ++tables));
                case Flow.Step.Generated(String name) -> numbers.labels.put(name, new Label("Table", ++tables));
                default -> { }
            }
        }
        int files = 0;
        for (String name : supplements) {
            numbers.labels.putIfAbsent(name, new Label(Wording.of("supplement"), ++files));
        }
        return numbers;
    }

    /** The label of a figure, a table, a generated part or a supplementary file. */
    Optional<Label> find(String name) {
        return Optional.ofNullable(labels.get(name));
    }
}
