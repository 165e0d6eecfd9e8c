/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.event.KeyEvent;
import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests figures, tables and abbreviations in the form. */
class OverviewFloatsTest {

    private static final String REPORT = """
            case report "A fracture in a climber"

            abbreviation MRI "magnetic resonance imaging"

            figure mri "mri.png"
              alt "A fracture of T12"
              caption { Before. }
            figure course drawn timeline

            table course-table "Course" {
              | Scale | Before |
              |-------|--------|
              | NDI   | 52     |
            }
            """;

    private static final int FIGURES = 1300; // in points, down to the figures

    @RegisterExtension
    private final OverviewForm form = new OverviewForm(REPORT);

    @BeforeEach
    void waitForForm() {
        Workbench.waitFor("the form", () -> form.table("mri") != null);
        ((ScrolledForm) form.editor().overview().control()).setOrigin(0, FIGURES);
        Workbench.window().getShell().forceActive();
        Workbench.settle();
    }

    @Test
    void anAbbreviationIsAddedAndFilledInWithKeys() throws Exception {
        Workbench.screenshot("overview-floats-light");
        Workbench.dark();
        Workbench.screenshot("overview-floats-dark");
        Workbench.light();
        OverviewForm.choose(form.table("MRI"), 0);
        OverviewForm.press(form.table("MRI"), "Add");
        Workbench.waitFor("another abbreviation", () -> form.table("MRI").getItemCount() == 2);
        fillIn(form.table("MRI"), 1, KeyEvent.VK_C, KeyEvent.VK_T);
        waitForText(REPORT.replace("imaging\"\n", "imaging\"\nabbreviation ct \"\"\n"));
    }

    @Test
    void aFigureIsCaptionedMovedAndRemoved() {
        Table figures = form.table("mri");
        OverviewForm.choose(figures, 1);
        form.type("Caption", "The course.");
        waitForText(REPORT.replace("drawn timeline\n", "drawn timeline\n  caption { The course. }\n"));
        OverviewForm.press(figures, "Up");
        Workbench.waitFor("the new order", () -> form.document().get().indexOf("figure course")
                < form.document().get().indexOf("figure mri"));
        Workbench.waitFor("the form", () -> form.table("course") != null
                && form.table("course").getSelectionIndex() == 0);
        OverviewForm.press(form.table("course"), "Remove");
        Workbench.waitFor("one figure", () -> form.table("mri") != null && form.table("mri").getItemCount() == 1);
    }

    @Test
    void theCellsOfATableAreEditedInTheGrid() {
        OverviewForm.choose(form.table("course-table"), 0);
        form.type("Note", "NDI, an index.");
        boolean[] done = { false };
        Dialogs.whenOpen("Edit Table", shell -> {
            Workbench.settle();
            Screen.press(KeyEvent.VK_DOWN);
            Screen.press(KeyEvent.VK_RIGHT);
            Screen.press(KeyEvent.VK_4);
            Screen.press(KeyEvent.VK_8);
            Screen.press(KeyEvent.VK_ENTER);
            Workbench.settle();
            Screen.press(KeyEvent.VK_ALT, KeyEvent.VK_W);
            done[0] = true;
        });
        Button cells = Dialogs.controls((Composite) form.editor().overview().control()).filter(Button.class::isInstance)
                .map(Button.class::cast).filter(button -> button.getText().equals("Edit Cells…")).findFirst()
                .orElseThrow();
        cells.notifyListeners(SWT.Selection, new Event());
        Workbench.waitFor("the grid", () -> done[0]);
        waitForText(REPORT.replace("| 52     |\n}", "| 48     |\n} note { NDI, an index. }"));
    }

    /** Selects a row, opens its first cell with F2, and overwrites its text. */
    private static void fillIn(Table table, int line, int... keys) {
        OverviewForm.choose(table, line);
        table.forceFocus();
        Workbench.settle();
        Screen.press(KeyEvent.VK_F2);
        Workbench.waitFor("the cell", () -> Arrays.stream(table.getChildren())
                .anyMatch(child -> child instanceof Text && child.isVisible()));
        Workbench.settle();
        Screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_A);
        for (int key : keys) {
            Screen.press(key);
        }
        Screen.press(KeyEvent.VK_ENTER);
    }

    private void waitForText(String text) {
        Workbench.waitFor("the text", () -> form.document().get().equals(text));
        assertEquals(text, form.document().get());
    }
}
