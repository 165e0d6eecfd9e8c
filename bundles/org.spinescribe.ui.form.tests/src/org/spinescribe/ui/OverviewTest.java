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

import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests the form of a report: it reads and writes the text of its editor, and leaves everything else unchanged. */
class OverviewTest {

    private static final int TIMELINE = 820;

    @RegisterExtension
    private final OverviewForm form = new OverviewForm();

    @Test
    void looksRightInLightAndDark() throws Exception {
        Workbench.waitFor("the findings", () -> form.file().findMarkers(IMarker.PROBLEM, true, 0).length > 0);
        ScrolledForm page = (ScrolledForm) form.editor().overview().control();
        OverviewForm.choose(form.table("day 0"), 1);
        Workbench.screenshot("overview-light");
        page.setOrigin(0, 420);
        Workbench.screenshot("overview-middle-light");
        page.setOrigin(0, TIMELINE);
        Workbench.screenshot("overview-timeline-light");
        page.setOrigin(0, 5000);
        Workbench.screenshot("overview-end-light");
        Workbench.dark();
        Workbench.screenshot("overview-end-dark");
        page.setOrigin(0, TIMELINE);
        Workbench.screenshot("overview-timeline-dark");
        page.setOrigin(0, 0);
        Workbench.screenshot("overview-dark");
    }

    @Test
    void aTitleTypedInTheFormIsUndoneInOneStep() throws Exception {
        form.type("Title", "A fall of a climber");
        Workbench.waitFor("the text", () -> form.document().get().equals(
                OverviewForm.REPORT.replace("A fracture in a", "A fall of a")));
        assertTrue(form.editor().isDirty());
        Workbench.run("org.eclipse.ui.edit.undo");
        assertEquals(OverviewForm.REPORT, form.document().get());
        Workbench.waitFor("the field", () -> form.text("Title").getText().equals("A fracture in a climber"));
        Workbench.run("org.eclipse.ui.edit.redo");
        Workbench.waitFor("the field", () -> form.text("Title").getText().equals("A fall of a climber"));
    }

    @Test
    void aHalfTypedTitleSurvivesOtherChanges() throws Exception {
        Text title = form.text("Title");
        title.setFocus();
        title.setText("Half a ti");
        form.document().replace(OverviewForm.REPORT.indexOf("He fell"), 0, "So. ");
        form.document().replace(OverviewForm.REPORT.indexOf("Ada Weber"), 3, "Ida");
        Workbench.waitFor("both changes", () -> form.document().get().contains("Half a ti")
                && form.table("Ida Weber") != null);
        assertEquals("Half a ti", title.getText());
        assertTrue(form.document().get().contains("So. He fell."));
    }

    @Test
    void onlyTheFieldsOfABrokenBlockAreReadOnly() throws Exception {
        form.document().replace(OverviewForm.REPORT.indexOf(" climber\"") + " climber".length(), 1, "");
        Workbench.waitFor("the reason", () -> String.valueOf(form.text("Title").getToolTipText()).contains(
                "Close it on the"));
        assertFalse(form.text("Title").getEditable());
        Workbench.screenshot("overview-broken");
        form.type("E-mail", "weber@example.org");
        Workbench.waitFor("the text", () -> form.document().get().contains("corresponding \"weber@example.org\""));
    }

    @Test
    void aMeshHeadingIsFoundAndAdded() throws Exception {
        Text search = form.text("MeSH");
        search.setText("kyphosi");
        Workbench.waitFor("a heading", () -> form.table("Kyphosis") != null);
        Event enter = new Event();
        enter.keyCode = SWT.CR;
        enter.character = SWT.CR;
        search.notifyListeners(SWT.KeyDown, enter);
        Workbench.waitFor("the text", () -> form.document().get().contains(
                "\"Spinal Fusion\", \"Backache\", \"Kyphosis\"\n"));
    }

    @Test
    void aStatementIsChosen() throws Exception {
        Combo funding = (Combo) form.after("Funding");
        assertEquals("none", funding.getText());
        assertEquals("none, because", ((Combo) form.after("Ethics")).getText());
        assertEquals("Not required for a single case", ((Text) form.afterChoice("Ethics")).getText());
        Combo conflicts = (Combo) form.after("Conflicts of interest");
        conflicts.select(2);
        conflicts.notifyListeners(SWT.Selection, new Event());
        Workbench.waitFor("the statement", () -> form.document().get().endsWith("single case\"\nconflicts none\n"));
    }

    @Test
    void eventDetailsAreFilledInBelowTheTimeline() throws Exception {
        OverviewForm.choose(form.table("day 0"), 0);
        form.type("Stage", "1");
        Workbench.waitFor("the stage", () -> form.document().get().contains("day 0 stage 1 procedure"));
        ((Combo) form.after("Approach")).setText("posterior");
        Workbench.waitFor("the approach", () -> form.document().get().contains("at T11–L2 approach posterior\n"));
        form.type("Detail", "Two rods.");
        Workbench.waitFor("the detail", () -> form.document().get().equals(OverviewForm.REPORT.replace(
                "day 0 procedure \"Posterior fusion\" at T11–L2",
                "day 0 stage 1 procedure \"Posterior fusion\" at T11–L2 approach posterior { Two rods. }")));
        OverviewForm.choose(form.table("day 0"), 1);
        Workbench.waitFor("the next event", () -> form.text("Detail").getText().equals(
                "By thoracotomy on the left."));
        for (int steps = 0; steps < 3; steps++) {
            Workbench.run("org.eclipse.ui.edit.undo");
        }
        assertEquals(OverviewForm.REPORT, form.document().get());
    }

    @Test
    void aDiagnosisIsClassifiedByScalesAndTheirValues() throws Exception {
        Dialogs.whenOpen("Classify the Diagnosis", dialog -> {
            List<Combo> combos = Dialogs.controls(dialog).filter(Combo.class::isInstance).map(Combo.class::cast)
                    .toList();
            combos.getLast().setText("D");
            combos.getFirst().select(combos.getFirst().indexOf("ASIA impairment scale"));
            combos.getFirst().notifyListeners(SWT.Selection, new Event());
            assertEquals("D", combos.getLast().getText());
            Workbench.keep("overview-classify", dialog);
            Dialogs.press(dialog, "Add");
        });
        form.button("Classification").notifyListeners(SWT.Selection, new Event());
        Workbench.waitFor("the text", () -> form.document().get().equals(OverviewForm.REPORT.replace("at T12–L1\n",
                "at T12–L1\n  ais D\n")));
        Workbench.waitFor("the field", () -> form.text("Classification").getText().equals("ais D"));
        form.type("Classification", "ais D, AO type A3");
        Workbench.waitFor("the second value", () -> form.document().get().contains("\n  ais D\n  AO type A3\n"));
    }

    /** Chooses the value while the typed one is still only in its field. */
    @Test
    void aChosenScaleJoinsTheTypedText() throws Exception {
        Dialogs.whenOpen("Classify the Diagnosis", dialog -> {
            List<Combo> combos = Dialogs.controls(dialog).filter(Combo.class::isInstance).map(Combo.class::cast)
                    .toList();
            combos.getFirst().select(combos.getFirst().indexOf("ASIA impairment scale"));
            combos.getFirst().notifyListeners(SWT.Selection, new Event());
            combos.getLast().setText("D");
            Dialogs.press(dialog, "Add");
        });
        form.type("Classification", "AO type A3");
        form.button("Classification").notifyListeners(SWT.Selection, new Event());
        Workbench.waitFor("both changes", () -> form.document().get().contains("at T12–L1\n  AO type A3\n  ais D\n"));
    }

    /** Types a number and presses Tab at once. */
    @Test
    void theCountedFieldIsEnabledByTheVertebraeField() throws Exception {
        assertFalse(form.text("Counted").isEnabled());
        form.type("Vertebrae", "6 lumbar");
        assertTrue(form.text("Counted").getEditable() && form.text("Counted").isEnabled());
        form.text("Vertebrae").traverse(SWT.TRAVERSE_TAB_NEXT);
        assertTrue(form.text("Counted").isFocusControl());
        Workbench.waitFor("the vertebrae", () -> form.document().get().contains("  vertebrae 6 lumbar\n"));
        assertTrue(form.text("Counted").isFocusControl());
        form.text("Counted").setText("from C2");
        Workbench.waitFor("the text", () -> form.document().get().contains(
                "  vertebrae 6 lumbar counted \"from C2\"\n"));
        form.type("Vertebrae", "");
        Workbench.waitFor("the original text", () -> form.document().get().equals(OverviewForm.REPORT));
        Workbench.waitFor("the field", () -> !form.text("Counted").isEnabled());
    }

    @Test
    void theCountingOfExtraVertebraeIsWritten() throws Exception {
        assertFalse(form.text("Counted").isEnabled());
        form.type("Vertebrae", "6 lumbar");
        Workbench.waitFor("the field", () -> form.text("Counted").isEnabled());
        form.type("Counted", "from C2");
        Workbench.waitFor("the text", () -> form.document().get().contains(
                "  age 46 years\n  vertebrae 6 lumbar counted \"from C2\"\n"));
    }
}
