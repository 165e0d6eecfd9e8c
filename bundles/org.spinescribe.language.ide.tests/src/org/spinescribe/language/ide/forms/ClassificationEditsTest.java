/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.spinescribe.language.ide.forms.EditedReport.REPORT;
import static org.spinescribe.language.ide.forms.EditedReport.read;
import static org.spinescribe.language.ide.forms.EditedReport.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests how the form writes the classifications of a diagnosis. One field may hold several. */
class ClassificationEditsTest {

    /** Two classifications on separate lines, with a comment between them. */
    private static final String CLASSIFIED = """
            diagnosis "Giant cell tumour" at T6
              tomita type 5 // by MRI
              wbb sectors 4–9 layers A–D
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
            "'tomita type 5, wbb sectors 4–9 layers A–D, enneking IB'|'layers A–D'|'layers A–D~  enneking IB'",
            "'tomita type 5, enneking IB, wbb sectors 4–9 layers A–D'|'by MRI'|'by MRI~  enneking IB'",
            "'enneking IB, tomita type 5, wbb sectors 4–9 layers A–D'|'  tomita'|'  enneking IB~  tomita'",
            "'tomita type 5, wbb sectors 4–9 layers A–C'|'A–D'|'A–C'",
            "'tomita type 5,'|'  wbb sectors 4–9 layers A–D~'|''",
            "'wbb sectors 4–9 layers A–D'|'tomita type 5 '|''" })
    void unchangedClassificationsAreNotRewritten(String wanted, String before, String after) {
        Change change = new FormEdits(read(CLASSIFIED)).set(Field.CLASSIFICATIONS, 0, wanted);
        assertEquals(CLASSIFIED.replace(before.replace("~", "\n"), after.replace("~", "\n")), text(change, CLASSIFIED));
    }

    @Test
    void theFirstClassificationGoesOnANewLine() {
        String report = "diagnosis \"Giant cell tumour\" at T6 // new\n";
        assertEquals("diagnosis \"Giant cell tumour\" at T6 // new\n  enneking IB\n",
                text(new FormEdits(read(report)).set(Field.CLASSIFICATIONS, 0, "enneking IB"), report));
    }

    @Test
    void aChangeStartsFromTheCurrentValue() {
        String typed = text(new FormEdits(read(REPORT)).set(Field.CLASSIFICATIONS, 0, "AO type A4"), REPORT);
        assertEquals(typed.replace("AO type A4", "AO type A4  ais D"), text(new FormEdits(read(typed)).change(
                Field.CLASSIFICATIONS, 0, old -> Classifications.with(old, "ais", "D")), typed));
    }
}
