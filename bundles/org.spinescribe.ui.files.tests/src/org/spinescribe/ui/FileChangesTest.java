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

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinescribe.ui.editor.ReportEditor;

/** Tests changes to the file of a report while an editor has it open. */
class FileChangesTest {

    private static final String REPORT = FaultyReports.BACKWARDS;

    private IProject project;
    private IFile file;
    private ReportEditor editor;

    @BeforeEach
    void openReport() throws CoreException {
        project = Workbench.project("Changes");
        file = Workbench.file(project, "climber.casereport", REPORT);
        editor = (ReportEditor) Workbench.open(file);
        Workbench.linger(); // Eclipse waits for ever for an editor that is closed before its first reconcile
    }

    @AfterEach
    void removeProject() throws CoreException {
        Workbench.closeEditors();
        Workbench.delete(project);
    }

    @Test
    void aRenamedFileKeepsItsEditorFindingsAndForm() throws Exception {
        editor.showOverview();
        file.move(project.getFullPath().append("boulderer.casereport"), true, null);
        IFile renamed = project.getFile("boulderer.casereport");
        Workbench.waitFor("the name", () -> editor.getTitle().equals("boulderer.casereport"));
        Workbench.waitFor("the form", () -> title().getText().equals("A fracture in a climber: a case report"));
        title().setText("Renamed: a case report");
        Workbench.waitFor("the text", () -> document().get().contains("\"Renamed: a case report\""));
        editor.doSave(new NullProgressMonitor());
        assertTrue(renamed.readString().contains("Renamed"));
        assertFalse(file.exists());
        Problems.await(renamed, "T9–T8");
    }

    @Test
    void outsideChangesReachTextAndForm() throws Exception {
        editor.showOverview();
        Workbench.waitFor("the form", () -> title().getText().startsWith("A fracture"));
        file.setContents(new ByteArrayInputStream(REPORT.replace("A fracture", "A fall").getBytes(
                StandardCharsets.UTF_8)), true, true, null);
        Workbench.waitFor("the text", () -> document().get().contains("A fall in a climber"));
        Workbench.waitFor("the form", () -> title().getText().startsWith("A fall"));
        assertFalse(editor.isDirty());
    }

    @Test
    void theEditorOfADeletedFileCloses() throws Exception {
        file.delete(true, null);
        Workbench.waitFor("no editor", () -> Workbench.page().getEditorReferences().length == 0);
    }

    @Test
    void unsavedTextOfADeletedFileCanBeSavedAgain() throws Exception {
        document().replace(0, 0, "// not saved\n");
        Files.delete(file.getLocation().toPath());
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        Workbench.linger();
        assertEquals("// not saved\n" + REPORT, document().get());
        assertTrue(editor.isDirty());
        Dialogs.saveAs(editor, "climber.casereport");
        assertEquals("// not saved\n" + REPORT, file.readString());
        Problems.await(file, "T9–T8");
    }

    @Test
    void unsavedTextCanBeSavedAfterItsProjectIsReopened() throws Exception {
        document().replace(0, 0, "// not saved\n");
        project.close(null);
        Workbench.linger();
        assertEquals("// not saved\n" + REPORT, document().get());
        project.open(null);
        Workbench.settle();
        editor.doSave(new NullProgressMonitor());
        assertEquals("// not saved\n" + REPORT, file.readString());
    }

    @Test
    void unsavedTextSurvivesRenamingItsFile() throws Exception {
        document().replace(0, 0, "// not saved\n");
        file.move(project.getFullPath().append("boulderer.casereport"), true, null);
        Workbench.waitFor("the name", () -> editor.getTitle().equals("boulderer.casereport"));
        Workbench.waitFor("the words", () -> document().get().equals("// not saved\n" + REPORT));
        assertTrue(editor.isDirty());
        editor.doSave(new NullProgressMonitor());
        assertEquals("// not saved\n" + REPORT, project.getFile("boulderer.casereport").readString());
    }

    @Test
    void severalEditorsOfOneFileShowTheSameText() throws Exception {
        IWorkbenchPage page = Workbench.page();
        ReportEditor second = (ReportEditor) page.openEditor(new FileEditorInput(file), ReportEditor.ID, true,
                IWorkbenchPage.MATCH_NONE);
        assertTrue(second != editor);
        second.showOverview();
        document().replace(REPORT.indexOf("A fracture"), "A fracture".length(), "A fall");
        Workbench.waitFor("the other’s form", () -> title(second).getText().startsWith("A fall"));
        assertTrue(second.isDirty());
        page.closeEditor(editor, false);
        title(second).setText("Another: a case report");
        Workbench.waitFor("the text", () -> new EditorText(second).document().get().contains("Another: a case"));
        second.doSave(new NullProgressMonitor());
        assertTrue(file.readString().contains("Another"));
    }

    @Test
    void saveAsMovesTheEditorToTheNewFile() throws Exception {
        document().replace(0, 0, "// copied\n");
        Dialogs.saveAs(editor, "copy.casereport");
        IFile copy = project.getFile("copy.casereport");
        assertEquals("// copied\n" + REPORT, copy.readString());
        assertEquals(REPORT, file.readString());
        assertEquals("copy.casereport", editor.getTitle());
        Problems.await(copy, "T9–T8");
        editor.showOverview();
        title().setText("Copied: a case report");
        Workbench.waitFor("the text", () -> document().get().contains("Copied"));
    }

    @Test
    void aHalfTypedFormFieldIsUnsavedAndCanBeSaved() throws Exception {
        editor.showOverview();
        Workbench.waitFor("the form", () -> title().getText().startsWith("A fracture"));
        title().setText("Half typed: a case report");
        assertTrue(editor.isDirty());
        Workbench.page().saveEditor(editor, false);
        Workbench.page().closeEditor(editor, false);
        assertTrue(file.readString().contains("Half typed"));
    }

    private Text title() {
        return title(editor);
    }

    /** Returns the first field of the form. */
    private static Text title(ReportEditor of) {
        return Dialogs.controls((Composite) of.overview().control(), Text.class).findFirst().orElseThrow();
    }

    private IDocument document() {
        return new EditorText(editor).document();
    }
}
