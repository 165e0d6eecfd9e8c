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
            "changed,                       Ada Bea Cy, 1, Ada Bee Cy, 1, true",
            "moved up,                      Ada Bea Cy, 1, Bea Ada Cy, 0, true",
            "another was moved here,        Ada Bea Cy, 1, Bea Ada Cy, 1, false",
            "taken out,                     Ada Bea Cy, 1, Ada Cy,     1, false",
            "the last one was taken out,    Ada Bea Cy, 2, Ada Bea,    1, false",
            "one before it was taken out,   Ada Bea Cy, 2, Ada Cy,     1, true",
            "one came before it,            Ada Bea,    1, Ada Di Bea, 2, true",
            "another one of the same name,  Ada Bea Bea, 1, Ada Bea,   1, false",
            "nothing is chosen,             Ada,       -1, Ada,       -1, true",
            "something is chosen now,       Ada,       -1, Ada,        0, false",
            "there was none,                '',         0, Ada,        0, false" })
    void anAuthorIsKnownAgain(String what, String before, int at, String after, int number, boolean same) {
        assertEquals(same, form(before).stays(EntryKind.AUTHOR, at, form(after), number));
    }

    private static ReportForm form(String names) {
        return EditedReport.read(names.replaceAll("(\\w+) ?", "author \"$1\"\n")).form();
    }
}
