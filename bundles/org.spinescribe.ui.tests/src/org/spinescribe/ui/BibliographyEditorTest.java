/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests the editor for bibliographies. */
class BibliographyEditorTest {

    private static final String TEXT = """
            Works on climbing.

            @article{onoki2018,
              author = {Onoki, Takahiro and Kanno, Haruo},
              title = {Hemangiopericytoma of the spine},
              year = 2018
            }

            @incollection{roy2020,
              author = {Roy, Bea},
              title = {Falls},
              crossref = {book2020}
            }

            @book{book2020,
              editor = {Weber, Ada},
              title = {Climbing and the Spine},
              year = {2020}
            }
            """;

    private IProject project;
    private IFile file;
    private ITextEditor editor;

    @BeforeEach
    void openBibliography() throws CoreException {
        project = Workbench.project("Bibliography");
        file = Workbench.file(project, "climber.bib", TEXT);
        editor = Adapters.adapt(Workbench.open(file), ITextEditor.class);
        Workbench.page().showView("org.eclipse.ui.views.ContentOutline");
        Workbench.page().activate(editor);
    }

    @AfterEach
    void removeProject() throws CoreException {
        Workbench.closeEditors();
        Workbench.light();
        Workbench.delete(project);
    }

    @Test
    void aBibliographyHasColoursAndAnOutline() throws Exception {
        Workbench.waitFor("the outline", () -> outline().equals(List.of(
                "Onoki et al. 2018  Hemangiopericytoma of the spine", "Roy 2020  Falls",
                "Weber 2020  Climbing and the Spine")));
        EditorText text = new EditorText(editor);
        assertEquals(colour("keyword"), text.colourAt(TEXT.indexOf("@article")));
        assertEquals(colour("reference"), text.colourAt(TEXT.indexOf("onoki2018")));
        assertEquals(colour("text"), text.colourAt(TEXT.indexOf("{Onoki")));
        assertEquals(colour("comment"), text.colourAt(0));
        Workbench.screenshot("bibliography-light");
        Workbench.dark();
        Workbench.screenshot("bibliography-dark");
    }

    @Test
    void aCrossReferenceLeadsToItsEntry() throws Exception {
        editor.selectAndReveal(TEXT.indexOf("{book2020}") + 3, 0);
        Workbench.run("org.eclipse.ui.edit.text.open.hyperlink");
        Workbench.waitFor("the entry", () -> Workbench.selected(editor).equals("book2020"));
    }

    @Test
    void aSyntaxErrorIsMarkedUntilItIsCorrected() throws Exception {
        editor.getDocumentProvider().getDocument(editor.getEditorInput()).set(TEXT.replace("{Falls}", "{Falls"));
        Workbench.waitFor("the mark", () -> problems().length > 0);
        assertNotNull(problems()[0].getAttribute(IMarker.MESSAGE));
        editor.getDocumentProvider().getDocument(editor.getEditorInput()).set(TEXT);
        Workbench.waitFor("no mark", () -> problems().length == 0);
    }

    private static Object colour(String name) {
        return JFaceResources.getColorRegistry().get("org.spinescribe.ui." + name);
    }

    private IMarker[] problems() throws CoreException {
        return file.findMarkers("org.spinescribe.ui.bibliographyProblem", true, IResource.DEPTH_ZERO);
    }

    private static List<String> outline() {
        return Dialogs.controls(Workbench.window().getShell(), Tree.class)
                .filter(tree -> tree.getItemCount() == 3).flatMap(tree -> Arrays.stream(tree.getItems()))
                .map(TreeItem::getText).toList();
    }
}
