/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests how reports and journals open in the workbench, and how they look. */
class CaseReportEditorTest {

    private static final String REPORT = FaultyReports.CLIMBER;

    private IProject project;

    @BeforeEach
    void createProject() throws CoreException {
        project = Workbench.project("Climber");
    }

    @AfterEach
    void removeProject() throws CoreException {
        Workbench.closeEditors();
        Workbench.light();
        Workbench.delete(project);
    }

    @Test
    void aReportOpensInItsEditorWithItsIcon() throws CoreException {
        IEditorPart editor = Workbench.open(Workbench.file(project, "climber.casereport", REPORT));
        assertEquals("org.spinescribe.ui.editor", editor.getSite().getId());
        IEditorPart other = Workbench.open(Workbench.file(project, "notes.txt", "notes"));
        assertFalse(editor.getTitleImage().equals(other.getTitleImage()));
    }

    @ParameterizedTest
    @CsvSource({ "case, keyword", "'\"Fracture of', text", "// An, comment", "T12–L1, level", "3   procedure, number",
            "[@nobody2020], reference", "[#xray], reference", "[timeline], reference" })
    void wordsHaveTheColourOfTheirKind(String words, String kind) throws CoreException {
        EditorText text = new EditorText(Workbench.open(Workbench.file(project, "climber.casereport", REPORT)));
        Workbench.waitFor("the colour", () -> colour(kind).equals(text.colourAt(REPORT.indexOf(words))));
    }

    @Test
    void proseIsPlain() throws CoreException {
        EditorText text = new EditorText(Workbench.open(Workbench.file(project, "climber.casereport", REPORT)));
        assertNull(text.colourAt(REPORT.indexOf("was seen")));
    }

    @Test
    void coloursFollowEdits() throws CoreException, BadLocationException {
        EditorText text = new EditorText(Workbench.open(Workbench.file(project, "climber.casereport", REPORT)));
        text.document().replace(0, 2, "");
        Workbench.waitFor("plain text instead of the comment", () -> text.colourAt(1) == null);
        assertEquals(colour("keyword"), text.colourAt(text.document().get().indexOf("case")));
        assertEquals(colour("reference"), text.colourAt(text.document().get().indexOf("[@nobody2020]")));
    }

    @Test
    void anOwnJournalIsColouredAndChecked() throws Exception {
        IFile file = Workbench.file(project, "own.journal", "journal own \"Our Journal\"\n  follows nobody\n");
        EditorText text = new EditorText(Workbench.open(file));
        assertEquals(colour("keyword"), text.colourAt(0));
        Problems.await(file, "nobody");
    }

    @Test
    void keywordsAreBrighterInTheDarkTheme() throws Exception {
        IFile file = Workbench.file(project, "climber.casereport", REPORT);
        EditorText text = new EditorText(Workbench.open(file));
        Workbench.waitFor("markers", () -> Problems.any(file));
        Workbench.showProblems();
        Workbench.screenshot("editor-light");
        Color light = text.colourAt(REPORT.indexOf("case"));
        Workbench.dark();
        Workbench.waitFor("the colours of the dark theme", () -> !text.colourAt(REPORT.indexOf("case")).equals(light));
        Workbench.screenshot("editor-dark");
        assertTrue(brightness(text.colourAt(REPORT.indexOf("case"))) > brightness(light));
    }

    private static int brightness(Color colour) {
        return colour.getRed() + colour.getGreen() + colour.getBlue();
    }

    private static Color colour(String kind) {
        return JFaceResources.getColorRegistry().get("org.spinescribe.ui." + kind);
    }
}
