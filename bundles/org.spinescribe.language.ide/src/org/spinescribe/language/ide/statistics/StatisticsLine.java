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
 * One number about a report.
 *
 * @param label of what it is a number
 * @param depth how deep the part stands in others; 0 for the outermost
 * @param number as it is shown; a whole number wherever there can be a limit
 * @param unit what is counted
 * @param least what the journal wants at least
 * @param most what the journal takes at most
 * @param source who says so, or by which formula it is worked out; may be empty
 * @param place where it is in the report
 */
public record StatisticsLine(String label, int depth, double number, String unit, Optional<Integer> least,
        Optional<Integer> most, String source, Optional<Range> place) {

    static StatisticsLine free(String label, int depth, double number, String unit, Optional<Range> place) {
        return new StatisticsLine(label, depth, number, unit, Optional.empty(), Optional.empty(), "", place);
    }

    /** How it stands to the limits. */
    public LimitStanding standing() {
        if (most.isPresent() && number > most.get()) {
            return LimitStanding.ABOVE;
        }
        if (least.isPresent() && number < least.get()) {
            return LimitStanding.BELOW;
        }
        return least.isPresent() || most.isPresent() ? LimitStanding.WITHIN : LimitStanding.FREE;
    }

    /** How many there are too many or too few; 0 within the limits and without any. */
    public int beyond() {
        return switch (standing()) {
            case ABOVE -> (int) number - most.get();
            case BELOW -> least.get() - (int) number;
            default -> 0;
        };
    }

    /** How much of the upper limit is used, from 0; above 1 beyond it, and empty where there is none. */
    public Optional<Double> share() {
        return most.map(limit -> limit == 0 ? number > 0 ? 2.0 : 0.0 : number / limit);
    }
}
