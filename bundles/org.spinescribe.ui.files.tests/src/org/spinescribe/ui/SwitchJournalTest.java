/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;

import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.spinescribe.ui.editor.ReportEditor;

/** Tests the preview of the changes for another journal. */
class SwitchJournalTest {

    private static final String TITLE = "Switch Journal";
    private static final String REPORT = """
            case report "A fracture in a climber: a case report"
              journal neurospine

            author "Ada Weber"
              corresponding "ada@example.org"

            keywords "Spinal Fractures"

            abstract { He fell and climbs again. }

            section "Case report" {
              A man of 34 years fell.
            }
            """;
    private static final String NARROW = """
            journal "Journal of Narrow Backs"
              abstract at most 3 words
              statements consent
              source "Its instructions"
            """;

    @RegisterExtension
    private final EditedReport report = new EditedReport(REPORT, Map.of("narrow.journal", NARROW));

    private String seen = "";
    private String said = "";

    @Test
    void newDemandsAreShownAndTheSwitchIsOneStep() throws Exception {
        choose("switch-journal-light", "Switch");
        assertTrue(seen.contains("allows at most 3.") && seen.contains("consent") && seen.contains("No longer wanted"),
                seen);
        assertEquals(REPORT.replace("neurospine", "narrow"), report.text());
        report.editor().getAction(ActionFactory.UNDO.getId()).run();
        assertEquals(REPORT, report.text());
    }

    @Test
    void cancellingChangesNothing() throws Exception {
        Workbench.dark();
        choose("switch-journal-dark", "Cancel");
        assertEquals(REPORT, report.text());
    }

    @Test
    void aHalfTypedFormFieldIsStoredBeforeTheSwitch() throws Exception {
        OverviewForm form = OverviewForm.of((ReportEditor) report.editor());
        form.editor().showOverview();
        Workbench.waitFor("the form", () -> form.text("Title").getText().startsWith("A fracture in a climber"));
        form.type("Title", "A fall");
        choose("switch-journal-form", "Switch");
        assertEquals(REPORT.replace("A fracture in a climber: a case report", "A fall").replace("neurospine", "narrow"),
                report.text());
    }

    @Test
    void aReadOnlyReportIsNotSwitched() throws Exception {
        ResourceAttributes locked = new ResourceAttributes();
        locked.setReadOnly(true);
        report.file().setResourceAttributes(locked);
        Dialogs.whenOpen("Read-only File Encountered", dialog -> {
            Dialogs.whenOpen(TITLE, told -> {
                said = Dialogs.text(told);
                Dialogs.press(told, "OK");
            });
            Dialogs.press(dialog, "No");
        });
        choose("switch-journal-locked", "Switch");
        Workbench.waitFor("the reason", () -> said.contains("The file cannot be changed, so nothing was switched."));
        assertEquals(REPORT, report.text());
    }

    @Test
    void anInvalidJournalFileNameIsReported() throws Exception {
        report.file("our own.journal", NARROW);
        Dialogs.whenOpen(TITLE, dialog -> {
            select(dialog, "our own.journal");
            Workbench.waitFor("the reason", () -> Dialogs.text(dialog).contains("Call the file ‘our-own.journal’"));
            Workbench.keep("switch-journal-name", dialog);
            seen = "told";
            Dialogs.press(dialog, "Cancel");
        });
        Workbench.run("org.spinescribe.ui.switchJournal");
        Workbench.waitFor("the end", () -> !seen.isEmpty() && Dialogs.find(TITLE).isEmpty());
    }

    private static void select(Shell dialog, String journal) {
        Combo journals = first(dialog, Combo.class);
        Workbench.waitFor("the journals", () -> journals.getItemCount() > 10);
        journals.select(Arrays.asList(journals.getItems()).indexOf(journal));
        journals.notifyListeners(SWT.Selection, new Event());
    }

    private void choose(String screenshot, String button) throws Exception {
        Dialogs.whenOpen(TITLE, dialog -> {
            select(dialog, "narrow.journal");
            Tree changes = first(dialog, Tree.class);
            Workbench.waitFor("the changes", () -> changes.getItemCount() > 1);
            changes.setSelection(changes.getItem(0).getItem(0));
            changes.notifyListeners(SWT.Selection, selection(changes));
            seen = Arrays.stream(changes.getItems()).map(group -> group.getText() + ": "
                    + Arrays.stream(group.getItems()).map(item -> item.getText()).toList()).toList().toString();
            Workbench.keep(screenshot, dialog);
            Dialogs.press(dialog, button);
        });
        Workbench.run("org.spinescribe.ui.switchJournal");
        Workbench.waitFor("the answer", () -> !seen.isEmpty() && Dialogs.find(TITLE).isEmpty());
    }

    private static Event selection(Tree tree) {
        Event event = new Event();
        event.item = tree.getSelection()[0];
        return event;
    }

    private static <T extends Control> T first(Shell dialog, Class<T> kind) {
        return Dialogs.controls(dialog, kind).findFirst().orElseThrow();
    }
}
