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
import static org.spinescribe.language.ide.forms.EditedReport.REPORT;
import static org.spinescribe.language.ide.forms.EditedReport.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the values that a form refuses, and its messages. */
class RefusedEditsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "JOURNAL|0|my journal", "ORCID|0|at bern", "SEX|0|author",
            "TIME|0|some day", "STATEMENT_TEXT|0|He agreed }", "DIAGNOSIS_LEVELS|0|T12 { x", "EVENT_NAME|0|\"x\"",
            "STAGE|0|first", "APPROACH|0|from behind", "EVENT_DETAIL|0|a }", "CLASSIFICATIONS|0|A3",
            "VERTEBRAE|0|many" })
    void anUnparsableValueIsRefused(Field field, int entry, String value) {
        Refusal refusal = assertInstanceOf(Refusal.class, new FormEdits(read(REPORT)).set(field, entry, value));
        assertTrue(refusal.reason().contains("would not be understood here"), refusal.reason());
    }

    @Test
    void aCommentIsNotOverwritten() {
        String report = REPORT.replace("investigation,   supervision", "investigation, /* or */ supervision");
        Refusal refusal = assertInstanceOf(Refusal.class, new FormEdits(read(report)).set(Field.ROLES, 0, "software"));
        assertTrue(refusal.reason().startsWith("There is a comment"), refusal.reason());
    }

    @ParameterizedTest
    @ValueSource(strings = { "case report \"A fall", "case report “A fall\n  journal neurospine",
            "case report \"A fall\" by me", "case report \"A fall\" { of mine" })
    void anUnreadableBlockIsLockedWithAReason(String broken) {
        FormSource source = read(broken + "\nauthor \"Ada Weber\"\n");
        Entry title = source.form().first(EntryKind.TITLE).orElseThrow();
        assertTrue(title.lock().orElse("").contains("Source page") || title.lock().orElse("").contains("Close it"),
                title.lock().toString());
        Refusal refusal = assertInstanceOf(Refusal.class, new FormEdits(source).set(Field.TITLE, 0, "Another"));
        assertEquals(title.lock().orElse(""), refusal.reason());
        assertEquals("Ada Weber", source.form().all(EntryKind.AUTHOR).getFirst().value(Field.AUTHOR_NAME));
        assertTrue(source.form().all(EntryKind.AUTHOR).getFirst().lock().isEmpty());
    }
}
