/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests how another scale is added to the classifications of a diagnosis. */
class ClassificationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "''                           | tomita type   | 5   | tomita type 5",
            "tomita type 5                | enneking      | IB  | tomita type 5, enneking IB",
            "enneking IB, tomita type 5   | enneking      | IIB | enneking IIB, tomita type 5",
            "tomita type 5, enneking IB   | tomita type   | 6   | tomita type 6, enneking IB",
            "wbb sectors 4–9, ais D       | wbb layers    | A–D | wbb sectors 4–9 layers A–D, ais D",
            "tomita type 5 score 3        | tomita score  | 4   | tomita type 5 score 4",
            "sins location 3 pain 1       | sins          | 11  | sins location 3 pain 1 score 11",
            "sins 9                       | sins          | 11  | sins 11" })
    void aValueReplacesTheOldOrIsAdded(String before, String scale, String value, String after) {
        assertEquals(after, Classifications.with(before, scale, value));
    }
}
