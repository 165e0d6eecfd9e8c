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

/** Tests which author in a later version of a report matches an author of the earlier one. */
class ReportFormTest {

    @ParameterizedTest(name = "{0}: number {2} of [{1}] is number {4} of [{3}]: {5}")
    @CsvSource({
            "unchanged,                     Ada Bea Cy, 1, Ada Bea Cy, 1, true",
            "renamed,                       Ada Bea Cy, 1, Ada Bee Cy, 1, true",
            "moved up,                      Ada Bea Cy, 1, Bea Ada Cy, 0, true",
            "swapped with the next,         Ada Bea Cy, 1, Bea Ada Cy, 1, false",
            "removed,                       Ada Bea Cy, 1, Ada Cy,     1, false",
            "last author removed,           Ada Bea Cy, 2, Ada Bea,    1, false",
            "earlier author removed,        Ada Bea Cy, 2, Ada Cy,     1, true",
            "author added before,           Ada Bea,    1, Ada Di Bea, 2, true",
            "one of two namesakes removed,  Ada Bea Bea, 1, Ada Bea,   1, false",
            "no selection,                  Ada,       -1, Ada,       -1, true",
            "newly selected,                Ada,       -1, Ada,        0, false",
            "first author added,            '',         0, Ada,        0, false" })
    void anAuthorIsRecognisedInALaterVersion(String change, String before, int at, String after, int number,
            boolean same) {
        assertEquals(same, form(before).stays(EntryKind.AUTHOR, at, form(after), number));
    }

    private static ReportForm form(String names) {
        return EditedReport.read(names.replaceAll("(\\w+) ?", "author \"$1\"\n")).form();
    }
}
