/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the wizards that Export and Import of the File menu offer, opened with keys. */
class WizardListsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Export | Case reports | Manuscript (Word, PDF, web page, JATS)
            Import | Case reports | Manuscript (Word, JATS)""")
    void exportAndImportOfferOnlyManuscripts(String window, String group, String manuscript) {
        List<String> offered = new ArrayList<>();
        WindowKeys.read(window, dialog -> offered.addAll(TreeEntries.labels(dialog)));
        MenuKeys.choose(MenuKeys.open("File"), window + "...");
        assertEquals(List.of(group, manuscript), offered);
    }
}
