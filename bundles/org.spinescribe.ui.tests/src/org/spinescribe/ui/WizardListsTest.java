/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the wizards that Export and Import of the File menu offer, opened with keys. */
class WizardListsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Export | Case reports | Manuscript (Word, PDF, web page, JATS)
            Import | Case reports | Manuscript (Word, JATS)""")
    void theyOfferManuscriptsAndNothingOfProgrammers(String window, String group, String manuscript) {
        List<String> offered = new ArrayList<>();
        WindowKeys.read(window, dialog -> offered.addAll(labels(dialog)));
        MenuKeys.choose(MenuKeys.open("File"), window + "...");
        assertEquals(List.of(group, manuscript), offered);
    }

    private static List<String> labels(Shell dialog) {
        return Arrays.stream(Dialogs.controls(dialog, Tree.class).findFirst().orElseThrow().getItems())
                .flatMap(WizardListsTest::all).map(TreeItem::getText).toList();
    }

    /** A closed group creates its entries only when it is opened. */
    private static Stream<TreeItem> all(TreeItem item) {
        Event open = new Event();
        open.item = item;
        item.getParent().notifyListeners(SWT.Expand, open);
        return Stream.concat(Stream.of(item), Arrays.stream(item.getItems()).flatMap(WizardListsTest::all));
    }
}
