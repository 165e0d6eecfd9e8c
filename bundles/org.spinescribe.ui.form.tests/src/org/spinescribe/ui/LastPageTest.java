/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinescribe.ui.editor.ReportEditor;

/** Tests that a report opens on the page on which it was closed. */
class LastPageTest {

    private IProject project;
    private IFile report;

    @BeforeEach
    void createReport() throws CoreException {
        project = Workbench.project("Pages");
        report = Workbench.file(project, "climber.casereport", "case report \"A fracture\"\n");
    }

    @AfterEach
    void removeProject() throws CoreException {
        Workbench.closeEditors();
        Workbench.delete(project);
    }

    @Test
    void aReportReopensOnItsLastPage() throws CoreException {
        assertFalse(open().isOverview());
        turnPage();
        close();
        assertTrue(open().isOverview());
        turnPage();
        close();
        assertFalse(open().isOverview());
    }

    @Test
    void aRenamedReportReopensOnItsLastPage() throws CoreException {
        open();
        turnPage();
        close();
        IFile renamed = project.getFile("renamed.casereport");
        report.move(renamed.getFullPath(), false, null);
        report = renamed;
        assertTrue(open().isOverview());
    }

    /** Navigation to a place in the text shows the text. */
    @Test
    void aFindingIsShownInTheText() throws CoreException {
        open();
        turnPage();
        close();
        ReportEditor editor = open();
        editor.selectAndReveal(0, 4);
        assertFalse(editor.isOverview());
    }

    private ReportEditor open() throws CoreException {
        ReportEditor editor = (ReportEditor) Workbench.open(report);
        Workbench.window().getShell().forceActive();
        Workbench.settle();
        return editor;
    }

    private static void turnPage() {
        ReportEditor editor = (ReportEditor) Workbench.page().getActiveEditor();
        boolean form = editor.isOverview();
        Workbench.waitFor("the keyboard", () -> Display.getCurrent().getFocusControl() != null);
        Screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_PAGE_DOWN);
        Workbench.waitFor("the other page", () -> editor.isOverview() != form);
    }

    private static void close() {
        Screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_W);
        Workbench.waitFor("the end of the editor", () -> Workbench.page().getActiveEditor() == null);
    }
}
