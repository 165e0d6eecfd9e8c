/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Tests values added to those of a score. */
class TimedValuesTest {

    private static final FormSource REPORT = EditedReport.read("scores\n  odi preoperative 42\n");

    @Test
    void aValueOfAnotherTimeIsAppended() {
        assertEquals("preoperative 42, month 6 20", with("preoperative 42", "month 6", "20"));
        assertEquals("day 1 4", with("", "day 1", "4"));
        assertEquals("postoperative day 3 4", with("", "postoperative day 3", "4"));
    }

    @Test
    void aValueOfTheSameTimeReplacesTheOld() {
        assertEquals("preoperative 40, month 6 20", with("preoperative 42, month 6 20", "preoperative", "40"));
        assertEquals("postoperative day 3 4, postoperative 9", with("postoperative day 3 4", "postoperative", "9"));
        assertEquals("53°", with("52°", "", "53°"));
    }

    @Test
    void aFreelyWordedTimeIsQuoted() {
        assertEquals("\"6 months\" 20", with("", "6 months", "20"));
        assertEquals("\"6 months\" 18", with("\"6 months\" 20", "6 months", "18"));
        assertEquals("\"day of discharge\" 18", with("", "day of discharge", "18"));
        assertEquals("\"before, sitting\" 2, \"after\" 1", with("\"before, sitting\" 2", "after", "1"));
    }

    @Test
    void theReportAcceptsTheWrittenValues() {
        for (String time : List.of("preoperative", "follow-up month 6", "day 0", "two weeks", "year 1.5")) {
            String values = with("preoperative 42", time, "20");
            assertInstanceOf(Edit.class, new FormEdits(REPORT).set(Field.SCORE_VALUES, 0, values), values);
        }
        assertTrue(REPORT.timeWords().containsAll(List.of("preoperative", "follow-up", "hour", "year")));
    }

    private static String with(String values, String time, String value) {
        return TimedValues.with(values, time, value, REPORT.timeWords());
    }
}
