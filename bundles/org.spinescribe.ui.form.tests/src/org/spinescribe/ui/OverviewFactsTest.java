/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests scores, measurements, implants and sides in the form, filled in with keys. */
class OverviewFactsTest {

    private static final String REPORT = """
            case report "A fracture in a climber"

            diagnosis "Burst fracture" at L1

            timeline
              day 0 procedure "Fusion" at T12–L2

            implants
              4 screws "polyaxial" at T12, L2

            scores
              odi preoperative 42

            measurements
              Cobb of "T12–L2" preoperative 24°

            consent { He agreed. }
            """;

    @RegisterExtension
    private final OverviewForm form = new OverviewForm(REPORT);

    @BeforeEach
    void waitForForm() {
        Workbench.waitFor("the form", () -> form.table("odi") != null);
        Workbench.window().getShell().forceActive();
        Workbench.settle();
    }

    @Test
    void aScoreValueIsAddedByKeys() throws Exception {
        show(form.table("odi"));
        Workbench.screenshot("overview-facts-light");
        Workbench.dark();
        Workbench.screenshot("overview-facts-dark");
        Workbench.light();
        OverviewForm.choose(form.table("odi"), 0);
        boolean[] done = { false };
        Dialogs.whenOpen("Add a Score", dialog -> {
            done[0] = true;
            keys(dialog, () -> {
                type("month 6"); // the scale is preselected, and the time has the focus
                Screen.press(KeyEvent.VK_TAB);
                type("20");
                Workbench.keep("overview-score", dialog);
            });
        });
        press("Add Value… Scores");
        Workbench.waitFor("the dialog", () -> done[0]);
        waitForText(REPORT.replace("preoperative 42", "preoperative 42  month 6 20"));
    }

    @Test
    void anotherScaleIsAddedWithItsFirstValue() {
        Dialogs.whenOpen("Add a Score", dialog -> {
            choose(dialog, 0, "NRS pain");
            text(dialog, 1, "6 weeks");
            text(dialog, 2, "3");
            Dialogs.press(dialog, "Add");
        });
        OverviewForm.press(form.table("odi"), "Add");
        waitForText(REPORT.replace("preoperative 42\n", "preoperative 42\n  nrs \"6 weeks\" 3\n"));
        Dialogs.whenOpen("Add a Score", dialog -> {
            choose(dialog, 0, "NRS pain");
            text(dialog, 1, "6 weeks");
            text(dialog, 2, "4");
            Dialogs.press(dialog, "Add");
        });
        OverviewForm.press(form.table("odi"), "Add");
        waitForText(REPORT.replace("preoperative 42\n", "preoperative 42\n  nrs \"6 weeks\" 4\n"));
    }

    @Test
    void implantsAreAddedOrCancelledInADialog() {
        show(form.table("4"));
        boolean[] done = { false };
        Dialogs.whenOpen("Add Implants", dialog -> {
            done[0] = true;
            keys(dialog, () -> {
                type("2");
                Screen.press(KeyEvent.VK_TAB);
                type("rods");
                Workbench.keep("overview-implant", dialog);
            });
        });
        OverviewForm.press(form.table("4"), "Add");
        Workbench.waitFor("the dialog", () -> done[0]);
        waitForText(REPORT.replace("T12, L2\n\nscores", "T12, L2\n  2 rods\n\nscores"));
        Table implants = form.table("4");
        Workbench.waitFor("the rods", () -> implants.getItemCount() == 2);
        implants.setSelection(1);
        implants.forceFocus();
        Dialogs.whenOpen("Add Implants", dialog -> Dialogs.press(dialog, "Cancel"));
        OverviewForm.press(implants, "Add");
        waitForText(REPORT.replace("T12, L2\n\nscores", "T12, L2\n  2 rods\n\nscores"));
    }

    @Test
    void aMeasurementIsAddedWithoutATime() {
        Dialogs.whenOpen("Add a Measurement", dialog -> {
            choose(dialog, 0, "Pelvic incidence");
            text(dialog, 2, "52°");
            Dialogs.press(dialog, "Add");
        });
        OverviewForm.press(form.table("Cobb"), "Add");
        waitForText(REPORT.replace("preoperative 24°\n", "preoperative 24°\n  PI 52°\n"));
    }

    @Test
    void theSideOfAnOperationIsChosen() {
        Combo side = (Combo) form.after("Side");
        side.setFocus();
        side.setText("left");
        waitForText(REPORT.replace("\"Fusion\" at T12–L2", "\"Fusion\" at T12–L2 side left"));
    }

    @Test
    void emptySectionsAreFolded() {
        assertTrue(section("Scores").isExpanded());
        assertFalse(section("Highlights").isExpanded());
        assertFalse(section("Article").isExpanded());
        section("Article").setExpanded(true);
        section("Highlights").setExpanded(true);
        Workbench.settle();
        assertFalse(form.text("Copyright").getEditable());
        ((Combo) form.after("Licence")).setText("CC-BY-4.0");
        Workbench.waitFor("the licence", () -> form.text("Copyright").getEditable());
        form.type("Copyright", "2026 \"The Authors\"");
        waitForText(REPORT.replace("climber\"\n", "climber\"\n\nlicence CC-BY-4.0 copyright 2026 \"The Authors\"\n"));
    }

    private Section section(String title) {
        return Dialogs.controls((Composite) form.editor().overview().control()).filter(Section.class::isInstance)
                .map(Section.class::cast).filter(each -> each.getText().equals(title)).findFirst().orElseThrow();
    }

    /** Scrolls to a table. */
    private void show(Table table) {
        ScrolledForm page = (ScrolledForm) form.editor().overview().control();
        int y = page.getDisplay().map(table, page.getBody(), 0, 0).y;
        page.setOrigin(0, Math.max(0, y - 60));
        Workbench.settle();
    }

    /**
     * Types into a dialog as soon as it accepts keys, and ends with Enter. Closes a dialog that stays open, which would
     * block all tests.
     */
    private static void keys(Shell dialog, Runnable typed) {
        try {
            Workbench.waitFor("the focus", () -> {
                dialog.forceActive();
                Workbench.settle();
                return dialog.getDisplay().getActiveShell() == dialog && dialog.getDisplay().getFocusControl() != null;
            });
            typed.run();
            Screen.press(KeyEvent.VK_ENTER);
            Workbench.waitFor("the end of the window", dialog::isDisposed);
        } finally {
            if (!dialog.isDisposed()) {
                dialog.close();
            }
        }
    }

    private static void type(String words) {
        for (char each : words.toCharArray()) {
            Screen.press(KeyEvent.getExtendedKeyCodeForChar(each));
        }
    }

    private static void choose(Shell dialog, int field, String item) {
        Combo combo = combos(dialog).get(field);
        combo.select(combo.indexOf(item));
        combo.notifyListeners(SWT.Selection, new Event());
    }

    private static void text(Shell dialog, int field, String words) {
        combos(dialog).get(field).setText(words);
    }

    private static List<Combo> combos(Shell dialog) {
        return Dialogs.controls(dialog).filter(Combo.class::isInstance).map(Combo.class::cast).toList();
    }

    private void press(String accessible) {
        String label = accessible.substring(0, accessible.indexOf('…') + 1);
        Button button = Dialogs.controls(section(accessible.substring(label.length() + 1))).filter(Button.class::isInstance)
                .map(Button.class::cast).filter(each -> each.getText().equals(label)).findFirst().orElseThrow();
        button.notifyListeners(SWT.Selection, new Event());
    }

    private void waitForText(String text) {
        Workbench.waitFor("the text", () -> form.document().get().equals(text));
        assertEquals(text, form.document().get());
    }
}
