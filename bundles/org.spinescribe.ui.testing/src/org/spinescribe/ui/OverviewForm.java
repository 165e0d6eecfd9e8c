/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.spinescribe.ui.editor.ReportEditor;

/** A JUnit extension that opens the form of a report before each test and closes it afterwards. */
final class OverviewForm implements BeforeEachCallback, AfterEachCallback {

    static final String REPORT = """
            // Draft; ask Bea about the screws
            case report "A fracture in a climber"   // 5 words
              journal neurospine
              language en-GB

            affiliation bern "Clinic of Spinal Surgery, Bern, Switzerland"
            affiliation kiel "Department of Radiology, Kiel, Germany"
            author "Ada Weber" at bern
              degrees "MD, PhD"
              corresponding "ada@example.org"
              orcid 0000-0002-1825-0097
              roles investigation, writing-original-draft
            author "Bea Roy" at kiel
            author "Cy Tran" at bern, kiel

            keywords "Spinal Fusion", "Backache"

            patient
              sex male
              age 46 years

            diagnosis "Burst fracture" at T12–L1

            timeline
              day 0 procedure "Posterior fusion" at T11–L2
              day 3 stage 2 procedure "Cage" at T12–L1 approach anterior { By thoracotomy on the left. }
              week 6 imaging "Screws in place"
              month 6 outcome "Climbs again"

            section "Case report" {
              He fell.   Badly.
            }

            consent {
              He has agreed in writing.
            }
            funding none
            ethics none "Not required for a single case"
            """;

    private final EditedReport report;
    private ReportEditor editor;

    OverviewForm() {
        this(REPORT);
    }

    /** @param words the text of the report, whose title is “A fracture in a climber” */
    OverviewForm(String words) {
        report = new EditedReport(words);
    }

    /** Returns the form of an open editor. */
    static OverviewForm of(ReportEditor editor) {
        OverviewForm form = new OverviewForm();
        form.editor = editor;
        return form;
    }

    @Override
    public void beforeEach(ExtensionContext test) throws CoreException {
        report.beforeEach(test);
        editor = (ReportEditor) report.editor();
        editor.showOverview();
        Workbench.waitFor("the form", () -> text("Title").getText().equals("A fracture in a climber"));
    }

    @Override
    public void afterEach(ExtensionContext test) throws CoreException {
        report.afterEach(test);
    }

    IFile file() {
        return report.file();
    }

    ReportEditor editor() {
        return editor;
    }

    IDocument document() {
        return new EditorText(editor).document();
    }

    void turnTo(String page) {
        CTabFolder pages = (CTabFolder) editor.overview().control().getParent();
        pages.setSelection(page.equals("Overview") ? 0 : 1);
        Event event = new Event();
        event.item = pages.getSelection();
        pages.notifyListeners(SWT.Selection, event);
    }

    void type(String label, String words) {
        Text text = text(label);
        text.setFocus();
        text.setText(words);
    }

    Text text(String label) {
        return (Text) after(label);
    }

    /** Returns the text field of a statement, which follows its choice. */
    Control afterChoice(String label) {
        List<Control> all = Dialogs.controls((Composite) editor.overview().control()).toList();
        return all.get(all.indexOf(after(label)) + 1);
    }

    /** Returns the field that follows a label. */
    Control after(String label) {
        List<Control> all = Dialogs.controls((Composite) editor.overview().control()).toList();
        for (int i = 0; i + 1 < all.size(); i++) {
            boolean filled = all.get(i + 1) instanceof Text || all.get(i + 1) instanceof Combo;
            if (filled && all.get(i) instanceof Label words && words.getText().replaceAll("[&:]", "").equals(label)) {
                return all.get(i + 1);
            }
        }
        throw new AssertionError("no field " + label);
    }

    /** Returns the button that follows a field. */
    Button button(String label) {
        List<Control> all = Dialogs.controls((Composite) editor.overview().control()).toList();
        return (Button) all.stream().skip(all.indexOf(after(label))).filter(Button.class::isInstance).findFirst()
                .orElseThrow();
    }

    /** Returns the table whose first row has the given text. */
    Table table(String first) {
        return Dialogs.controls((Composite) editor.overview().control()).filter(Table.class::isInstance)
                .map(Table.class::cast).filter(each -> each.getItemCount() > 0
                        && each.getItem(0).getText().equals(first))
                .findFirst().orElse(null);
    }

    static List<String> names(Table table) {
        return Arrays.stream(table.getItems()).map(TableItem::getText).toList();
    }

    static void choose(Table table, int line) {
        table.setSelection(line);
        Event event = new Event();
        event.item = table.getItem(line);
        table.notifyListeners(SWT.Selection, event);
    }

    static void press(Table table, String label) {
        button(table, label).notifyListeners(SWT.Selection, new Event());
    }

    /** Returns a button beside a table. */
    static Button button(Table table, String label) {
        return Dialogs.controls(table.getParent().getParent(), Button.class)
                .filter(each -> each.getText().equals(label)).findFirst().orElseThrow();
    }
}
