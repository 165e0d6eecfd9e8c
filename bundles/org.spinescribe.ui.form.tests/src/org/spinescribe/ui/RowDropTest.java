/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinescribe.ui.overview.RowDrop;

/** Tests the new index of a dropped table row. */
class RowDropTest {

    @ParameterizedTest
    @CsvSource({ "0,2,before,1", "0,2,after,2", "0,2,on,2", "2,0,before,0", "2,0,after,1", "2,0,on,0", "1,1,before,1",
            "1,1,after,1" })
    void aDroppedRowStandsAtTheMark(int from, int at, String where, int expected) {
        int location = switch (where) {
            case "before" -> ViewerDropAdapter.LOCATION_BEFORE;
            case "after" -> ViewerDropAdapter.LOCATION_AFTER;
            default -> ViewerDropAdapter.LOCATION_ON;
        };
        assertEquals(expected, RowDrop.place(from, at, location));
    }
}
