/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.scales;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinescribe.clinical.levels.LevelNotation;
import org.spinescribe.clinical.scales.Sins.Stability;

class SinsTest {

    /** Junctional, mobile, semirigid and rigid, at both ends of each. */
    @ParameterizedTest
    @CsvSource({ "Occiput, 3", "C1, 3", "C2, 3", "C3, 2", "C6, 2", "C7, 3", "T2, 3", "T3, 1", "T6, 1", "T10, 1",
        "T11, 3", "L1, 3", "L2, 2", "L4, 2", "L5, 3", "S1, 3", "S2, 0", "S5, 0" })
    void theLocationFollowsFromTheLevel(String level, int points) {
        assertEquals(points, Sins.location(LevelNotation.parse(level).orElseThrow().first()));
    }

    @ParameterizedTest
    @CsvSource({ "0, STABLE", "6, STABLE", "7, POTENTIALLY_UNSTABLE", "12, POTENTIALLY_UNSTABLE", "13, UNSTABLE",
            "18, UNSTABLE" })
    void theStabilityFollowsFromTheTotal(int total, Stability stability) {
        assertEquals(stability, Sins.stability(total));
    }
}
