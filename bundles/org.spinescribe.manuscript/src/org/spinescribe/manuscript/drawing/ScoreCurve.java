/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.drawing;

import java.util.List;

/**
 * The values of one scale over time.
 *
 * @param title of the scale
 * @param note such as "0–18, higher is better"
 * @param least the lowest end of the scale
 * @param most the highest end of the scale
 * @param lowest the label of the lowest end
 * @param highest the label of the highest end
 * @param points at least one
 */
public record ScoreCurve(String title, String note, double least, double most, String lowest, String highest,
        List<Point> points) {

    public ScoreCurve {
        points = List.copyOf(points);
    }

    /**
     * A value at a time.
     *
     * @param time as printed
     * @param value as printed
     * @param place on the scale
     */
    public record Point(String time, String value, double place) {
    }
}
