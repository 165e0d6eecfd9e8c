/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorDropTargetListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.ui.bibliography.DroppedFiles;

/** A bibliography that is dropped onto a report. */
class BibliographyDropTest {

    private static final String TITLE = "Import Bibliography";
    private static final String REPORT = "case report \"A fracture in a climber\"\n\nreferences \"own.bib\"\n";
    private static final String WORK = "@article{onoki2018, author = {Onoki, T.}, title = {A case}, year = {2018}}\n";

    @TempDir
    private Path elsewhere;
    private IProject project;
    private ITextEditor editor;

    @BeforeEach
    void openReport() throws CoreException {
        project = Workbench.project("Drop");
        Workbench.file(project, "own.bib", "");
        editor = Adapters.adapt(Workbench.open(Workbench.file(project, "climber.casereport", REPORT)),
                ITextEditor.class);
    }

    @AfterEach
    void removeProject() throws CoreException {
        Workbench.closeEditors();
        Workbench.light();
        Workbench.delete(project);
    }

    @Test
    void oneFromElsewhereIsCopiedAfterAQuestionAndNamedInOneStep() throws Exception {
        Path file = Files.writeString(elsewhere.resolve("spine.bib"), WORK);
        Dialogs.whenOpen(TITLE, dialog -> {
            Workbench.keep("bibliography-drop", dialog);
            Dialogs.press(dialog, "Copy");
        });
        drop(new String[] { file.toString() });
        Workbench.waitFor("the name", () -> text().equals(REPORT.replace("\"own.bib\"", "\"own.bib\", \"spine.bib\"")));
        assertEquals(WORK, Files.readString(Path.of(project.getLocation().append("spine.bib").toOSString())));
        editor.getAction(ActionFactory.UNDO.getId()).run();
        assertEquals(REPORT, text());
    }

    @Test
    void oneFromTheFolderIsNamedAtOnce() throws Exception {
        project.getFolder("works").create(true, true, null);
        IFile file = Workbench.file(project, "works/spine.bib", WORK);
        drop(new IResource[] { file });
        Workbench.waitFor("the name", () -> text().contains("references \"own.bib\", \"works/spine.bib\""));
    }

    @Test
    void anotherOneOfTheSameNameIsNotReplaced() throws Exception {
        Path file = Files.writeString(elsewhere.resolve("own.bib"), WORK);
        boolean[] told = new boolean[1];
        Dialogs.whenOpen(TITLE, question -> {
            Dialogs.press(question, "Copy");
            Dialogs.whenOpen(TITLE, answer -> {
                told[0] = Dialogs.text(answer).contains("Rename one of them");
                Dialogs.press(answer, "OK");
            });
        });
        drop(new String[] { file.toString() });
        Workbench.waitFor("the advice", () -> told[0]);
        assertEquals("", Files.readString(Path.of(project.getLocation().append("own.bib").toOSString())));
        assertEquals(REPORT, text());
    }

    @Test
    void otherFilesAreOpened() throws Exception {
        Path file = Files.writeString(elsewhere.resolve("notes.txt"), "Call the ward.");
        drop(new String[] { file.toString() });
        Workbench.waitFor("the file", () -> Workbench.page().getActiveEditor().getTitle().equals("notes.txt"));
        assertEquals(REPORT, text());
    }

    /** As the system does it; only the movement of the mouse is missing. */
    private void drop(Object files) {
        ITextEditorDropTargetListener listener = Adapters.adapt(editor, ITextEditorDropTargetListener.class);
        assertNotNull(listener);
        ((DroppedFiles) listener).take(files);
    }

    private String text() {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput()).get();
    }
}
