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

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinescribe.ui.editor.ReportEditor;

/** Tests one report in two windows of the workbench. */
class TwoWindowsTest {

    private static final String REPORT = FaultyReports.BACKWARDS;

    private IProject project;
    private IFile file;
    private IWorkbenchWindow second;
    private ReportEditor here;
    private ReportEditor there;

    @BeforeEach
    void openReportTwice() throws Exception {
        project = Workbench.project("Windows");
        file = Workbench.file(project, "climber.casereport", REPORT);
        here = (ReportEditor) Workbench.open(file);
        List<IWorkbenchWindow> before = List.of(PlatformUI.getWorkbench().getWorkbenchWindows());
        Workbench.run("org.eclipse.ui.window.newWindow");
        Workbench.waitFor("the window", () -> PlatformUI.getWorkbench().getWorkbenchWindowCount() == 2);
        second = Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows())
                .filter(window -> !before.contains(window)).findFirst().orElseThrow();
        there = (ReportEditor) IDE.openEditor(second.getActivePage(), file);
        Workbench.waitFor("the finding", () -> problems("T9–T8") == 1);
    }

    @AfterEach
    void closeAll() throws CoreException {
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            window.getActivePage().closeAllEditors(false);
        }
        second.close();
        Workbench.waitFor("one window", () -> PlatformUI.getWorkbench().getWorkbenchWindowCount() == 1
                && Workbench.window() != null);
        Workbench.delete(project);
    }

    @Test
    void bothWindowsShowTheSameText() throws Exception {
        text(here).replace(0, 0, "// typed here\n");
        assertEquals("// typed here\n" + REPORT, text(there).get());
        there.showOverview();
        text(here).replace(text(here).get().indexOf("A fracture"), "A fracture".length(), "A fall");
        Workbench.waitFor("the form", () -> Dialogs.text(second.getShell()).contains("A fall in a climber"));
        assertTrue(here.isDirty() && there.isDirty());
        there.doSave(new NullProgressMonitor());
        assertFalse(here.isDirty());
    }

    @Test
    void closingOneEditorLeavesTheOtherChecked() throws Exception {
        here.getSite().getPage().closeEditor(here, false);
        assertChecked(there);
    }

    @Test
    void closingTheSecondWindowLeavesTheFirstChecked() throws Exception {
        second.close();
        Workbench.waitFor("one window", () -> PlatformUI.getWorkbench().getWorkbenchWindowCount() == 1);
        assertChecked(here);
    }

    @Test
    void anExportRefusalMovesToTheRemainingWindow() throws Exception {
        boolean[] answered = new boolean[1];
        Dialogs.whenOpen("Not exported", dialog -> {
            answered[0] = Dialogs.text(dialog).contains("T9–T8");
            dialog.close();
        });
        second.getActivePage().activate(there);
        second.getService(IHandlerService.class).executeCommand("org.spinescribe.ui.export", null);
        second.close();
        Workbench.waitFor("the answer", () -> answered[0]);
    }

    /** Tests that the server still receives typed text. */
    private void assertChecked(ReportEditor editor) throws Exception {
        IDocument document = text(editor);
        document.replace(REPORT.indexOf("T9–T8"), 5, "L5–L4");
        Workbench.waitFor("the finding", () -> problems("L5–L4") == 1 && problems("T9–T8") == 0);
        editor.doSave(new NullProgressMonitor());
        assertTrue(file.readString().contains("L5–L4"));
    }

    private static IDocument text(ReportEditor editor) {
        return new EditorText(editor).document();
    }

    private long problems(String words) throws CoreException {
        return Problems.messages(file).stream().filter(message -> message.contains(words)).count();
    }
}
