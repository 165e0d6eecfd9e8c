/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import java.awt.event.KeyEvent;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Cells and fields of the form, filled in with the mouse and the keyboard. */
class OverviewTypingTest {

    @RegisterExtension
    private final OverviewForm form = new OverviewForm();

    @BeforeEach
    void bringToTheFront() {
        Workbench.window().getShell().forceActive();
        Workbench.settle();
    }

    /** A cell that is clicked looks chosen: what is typed belongs there, and not into a search of the table. */
    @Test
    void whatIsTypedOnACellIsItsNewText() throws Exception {
        Table keywords = form.table("Spinal Fusion");
        click(keywords, 1, 0);
        Screen.type(List.of(KeyEvent.VK_D, KeyEvent.VK_I, KeyEvent.VK_S), KeyEvent.VK_C);
        Workbench.waitFor("the open cell", () -> isOpen(keywords));
        Workbench.screenshot("overview-typed-cell");
        Screen.press(KeyEvent.VK_ENTER);
        waitForText(OverviewForm.REPORT.replace("\"Backache\"", "\"disc\""));
        Screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        waitForText(OverviewForm.REPORT);
    }

    @Test
    void eachCellOfALineIsTypedOnByItself() {
        Table events = form.table("day 0");
        click(events, 2, 2);
        Screen.type(List.of(KeyEvent.VK_O), KeyEvent.VK_K);
        Screen.press(KeyEvent.VK_ENTER);
        waitForText(OverviewForm.REPORT.replace("\"Screws in place\"", "\"ok\""));
    }

    private static void click(Table table, int line, int column) {
        FormToolkit.ensureVisible(table);
        Workbench.settle();
        Screen.click(table, table.getItem(line).getBounds(column), 1);
    }

    private void waitForText(String text) {
        Workbench.waitFor("the text", () -> form.document().get().equals(text));
    }

    private static boolean isOpen(Table table) {
        return Arrays.stream(table.getChildren()).anyMatch(child -> child instanceof Text && child.isVisible());
    }
}
