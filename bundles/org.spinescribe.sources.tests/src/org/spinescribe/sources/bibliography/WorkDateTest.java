/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2018                      | 2018",
            "2018-03                   | 2018-03",
            "2018-03-05                | 2018-03-05",
            "2018/03/05/               | 2018-03-05",
            "2018/03//                 | 2018-03",
            "2018///Winter             | 2018-24",
            "2018//                    | 2018",
            "2018 Mar 5                | 2018-03-05",
            "2018 Mar                  | 2018-03",
            "2018 Sept.                | 2018-09",
            "March 2018                | 2018-03",
            "5 March 2018              | 2018-03-05",
            "Mar 5, 2018               | 2018-03-05",
            "2018 Fall                 | 2018-23",
            "Summer 2018               | 2018-22",
            "2018-22                   | 2018-22",
            "2023-09-24T13:27:44+00:00 | 2023-09-24",
            "2023-09-24 13:27          | 2023-09-24",
            "2018~                     | 2018",
            "2018/2019                 | 2018/2019",
            "2018–2019                 | 2018/2019",
            "2018--2019                | 2018/2019",
            "1991-92                   | 1991/1992",
            "1991/92                   | 1991/1992",
            "2018-03/2018-05           | 2018-03/2018-05",
            "2018-12-28/2019-01-03     | 2018-12-28/2019-01-03",
            "2018/..                   | 2018",
            "2018 Mar-Apr              | 2018-03/2018-04",
            "Mar-Apr 2018              | 2018-03/2018-04",
            "2018 Dec-2019 Jan         | 2018-12/2019-01",
            "2018 Mar 5-7              | 2018-03-05/2018-03-07",
            "2018 Mar 30-Apr 2         | 2018-03-30/2018-04-02",
            "2018 Dec 30-2019 Jan 2    | 2018-12-30/2019-01-02" })
    void datesAreParsed(String text, String edtf) {
        assertEquals(edtf, WorkDate.parse(text).map(WorkDate::edtf).orElse("none"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "in press", "2018-13", "2018-02-30", "n.d.", "18", "2018-00-05", "2018 Foo", "" })
    void otherTextIsNoDate(String text) {
        assertTrue(WorkDate.parse(text).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "2018/2019 | 2018–2019", "2018-03/2018-05 | 2018", "1991-92 | 1991–1992" })
    void aSpanHasYears(String text, String years) {
        assertEquals(years, WorkDate.parse(text).orElseThrow().years());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "2018 Mar-Apr | Mar–Apr", "2018 Winter | Winter",
            "2018-03-05/2018-03-07 | Mar",
            "2018 Dec-2019 Jan | Dec–Jan" })
    void aSpanHasMonths(String text, String months) {
        assertEquals(months, WorkDate.parse(text).orElseThrow().months().orElse(""));
    }
}
