/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.spinescribe.ui.editor.ReportEditor;

/** Tests that reports outside the workspace are checked, renamed, kept, exported and saved like others. */
class OutsideFilesTest extends OutsideReport {

    @Test
    void findingsFollowTheTypedText() throws Exception {
        Workbench.waitFor("the finding", () -> !findings("T9–T8").isEmpty());
        new EditorText(editor).document().replace(REPORT.indexOf("T9–T8"), 5, "T8–T9");
        Workbench.waitFor("no finding", () -> findings("T8–T9").isEmpty());
    }

    @Test
    void localNamesAreRenamedAndSharedNamesRefused() throws Exception {
        new EditorText(editor).document().replace(REPORT.indexOf("author"), "author \"Ada Weber\"".length(),
                "affiliation bern \"Bern\"\nauthor \"Ada Weber\" at bern");
        rename("bern", "basel");
        Workbench.waitFor("the name", () -> viewer().getDocument().get().contains("author \"Ada Weber\" at basel")
                && viewer().getDocument().get().contains("affiliation basel "));
        Dialogs.whenShown("works.bib’ is in no project", Shell::close);
        rename("weber2020", "weber");
        assertTrue(viewer().getDocument().get().contains("[@weber2020]"));
    }

    private void rename(String old, String name) throws Exception {
        boolean[] asked = new boolean[1];
        Dialogs.whenOpen("Rename ‘" + old + "’", dialog -> {
            asked[0] = true;
            Dialogs.controls(dialog, Text.class).findFirst().orElseThrow().setText(name);
            Dialogs.press(dialog, "OK");
            if (!dialog.isDisposed()) {
                dialog.close();
            }
        });
        editor.selectAndReveal(viewer().getDocument().get().indexOf(old), 0);
        Workbench.run("org.eclipse.ui.edit.rename");
        Workbench.waitFor("the answer", () -> asked[0] && Dialogs.find("Rename ‘" + old + "’").isEmpty());
    }

    @Test
    void unsavedTextSurvivesDeletionOfTheFile() throws Exception {
        new EditorText(editor).document().replace(0, 0, "// not saved\n");
        Files.delete(file);
        Workbench.waitFor("the kept text", () -> KeptWords.any("// not saved"));
        assertEquals("// not saved\n" + REPORT, viewer().getDocument().get());
        assertTrue(editor.isDirty());
    }

    @Test
    void theReportIsExportedBesideItsFile() throws Exception {
        new EditorText(editor).document().replace(REPORT.indexOf("T9–T8"), 5, "T8–T9");
        Workbench.run("org.spinescribe.ui.export");
        Workbench.waitFor("the manuscript", () -> Files.exists(folder.resolve("climber.docx"))
                || Dialogs.find("Export Manuscript").isPresent());
        assertTrue(Files.readString(file).contains("T8–T9"), "the typed text is saved first");
        assertTrue(Files.exists(folder.resolve("climber.docx")));
    }

    @Test
    void closingANeighbourLeavesTheReportChecked() throws Exception {
        Workbench.waitFor("the finding", () -> !findings("T9–T8").isEmpty());
        IEditorPart neighbour = open(folder.resolve("neighbour.casereport"));
        assertInstanceOf(ReportEditor.class, neighbour);
        Workbench.waitFor("the findings of the neighbour", () -> !annotations((ITextEditor) neighbour).isEmpty());
        Workbench.page().closeEditor(neighbour, false);
        new EditorText(editor).document().replace(REPORT.indexOf("He fell"), 0, "At L5–L4. ");
        Workbench.waitFor("a new finding of the first report", () -> !findings("L5–L4").isEmpty());
    }

    @Test
    void aJournalOutsideAProjectIsChecked() throws Exception {
        Path journal = Files.writeString(folder.resolve("own.journal"), "journal own \"Own\"\n  follows nobody\n");
        ITextEditor opened = (ITextEditor) open(journal);
        Workbench.waitFor("the unknown guideline", () -> annotations(opened).stream()
                .anyMatch(found -> found.getText().contains("nobody")));
        assertNotNull(new EditorText(opened).colourAt(0));
    }

    @Test
    void savingWritesTheFile() throws Exception {
        new EditorText(editor).document().replace(0, 0, "// kept\n");
        assertTrue(editor.isDirty());
        editor.doSave(new NullProgressMonitor());
        assertEquals("// kept\n" + REPORT, Files.readString(file));
    }
}
