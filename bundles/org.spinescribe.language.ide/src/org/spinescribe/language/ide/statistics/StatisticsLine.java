/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.statistics;

import java.util.Optional;

import org.spinescribe.language.prose.ProseText.Range;

/**
 * A count of a report.
 *
 * @param label the name of the counted part or quantity
 * @param depth the nesting depth of the part; 0 for the outermost
 * @param number the count or measure; an integer for every quantity that can have a limit
 * @param unit the unit
 * @param least the journal's minimum
 * @param most the journal's maximum
 * @param source the source of the limit or the formula; may be empty
 * @param place its range in the report
 */
public record StatisticsLine(String label, int depth, double number, String unit, Optional<Integer> least,
        Optional<Integer> most, String source, Optional<Range> place) {

    static StatisticsLine free(String label, int depth, double number, String unit, Optional<Range> place) {
        return new StatisticsLine(label, depth, number, unit, Optional.empty(), Optional.empty(), "", place);
    }

    /** Returns how the count compares with the limits. */
    public LimitStanding standing() {
        if (most.isPresent() && number > most.get()) {
            return LimitStanding.ABOVE;
        }
        if (least.isPresent() && number < least.get()) {
            return LimitStanding.BELOW;
        }
        return least.isPresent() || most.isPresent() ? LimitStanding.WITHIN : LimitStanding.FREE;
    }

    /** Returns by how many the count is too high or too low; 0 within the limits and without any. */
    public int beyond() {
        return switch (standing()) {
            case ABOVE -> (int) number - most.get();
            case BELOW -> least.get() - (int) number;
            default -> 0;
        };
    }

    /** Returns the used share of the maximum, from 0; above 1 beyond it, and empty without a maximum. */
    public Optional<Double> share() {
        return most.map(limit -> limit == 0 ? number > 0 ? 2.0 : 0.0 : number / limit);
    }
}
