/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests that the checklist updates while an author types. */
class ChecklistTest {

    private static final String REPORT = """
            case report "A fracture in a climber: a case report"
              journal neurospine

            abstract { He fell and climbs again. }

            section "Introduction" {
              Climbers fall.
            }
            """;

    @RegisterExtension
    private final EditedReport report = new EditedReport(REPORT);

    private IViewPart view;

    @BeforeEach
    void openReport() throws CoreException {
        view = Workbench.page().showView("org.spinescribe.ui.checklist");
        Workbench.page().activate(report.editor());
    }

    @AfterEach
    void removeProject() throws CoreException {
        Workbench.page().hideView(view);
    }

    @Test
    void theChecklistFollowsTheTypedText() throws Exception {
        Workbench.waitFor("the journal’s list", () -> lines().contains("Abstract  5 of 200 words"));
        assertTrue(lines().contains("Section “Discussion”"), lines());
        String before = summary();
        Workbench.screenshot("checklist-light");
        report.document().replace(REPORT.length(), 0, "\nsection \"Discussion\" {\n  Yes.\n}\n");
        Workbench.waitFor("the new summary", () -> !summary().equals(before));
        Workbench.dark();
        Workbench.screenshot("checklist-dark");
    }

    @Test
    void choosingALineSelectsItsText() throws Exception {
        Workbench.waitFor("the journal’s list", () -> lines().contains("Abstract  5 of 200 words"));
        tree().setFocus();
        TreeItem line = Arrays.stream(tree().getItem(0).getItems()).filter(item -> item.getText()
                .startsWith("Abstract"))
                .findFirst().orElseThrow();
        tree().setSelection(line);
        Event event = new Event();
        event.item = line;
        tree().notifyListeners(SWT.Selection, event);
        Workbench.waitFor("the abstract", () -> Workbench.selected(report.editor()).equals("abstract"));
    }

    @Test
    void withoutAReportTheChecklistShowsAdvice() {
        Workbench.closeEditors();
        Workbench.waitFor("the advice", () -> summary().startsWith("Open a case report"));
    }

    private Tree tree() {
        return Dialogs.controls(Workbench.window().getShell(), Tree.class)
                .filter(each -> each.getItemCount() > 0 && each.getItem(0).getText().startsWith("Neurospine"))
                .findFirst().orElse(null);
    }

    private String lines() {
        StringBuilder lines = new StringBuilder();
        if (tree() != null) {
            Arrays.stream(tree().getItems()).flatMap(item -> Arrays.stream(item.getItems()))
                    .forEach(item -> lines.append(item.getText()).append('\n'));
        }
        return lines.toString();
    }

    private String summary() {
        return Dialogs.controls(Workbench.window().getShell(), Label.class)
                .map(Label::getText).filter(text -> text.contains("CARE guideline 2013: ")
                || text.startsWith("Open a case report"))
                .findFirst().orElse("");
    }
}
