/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.event.KeyEvent;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ctrl+Space in a report, as somebody at the keys sees it. */
class ContentAssistTest {

    private static final String REPORT = """
            case report "A fracture in a climber"
              journal neurospine

            author "Ada Weber"

            keywords "Spinal Fra"

            section "Case report" {
              He fell [@].
            }

            references "climber.bib"
            """;
    private static final String BIBLIOGRAPHY = """
            @article{weber2020, author = {Weber, Ada and Roy, Bea}, title = {Climbing and the spine},
              journal = {Eur Spine J}, year = {2020}, volume = {29}, pages = {1--9}}
            """;

    private IProject project;
    private ITextEditor editor;

    @BeforeEach
    void openReport() throws CoreException {
        project = Workbench.project("Assist");
        Workbench.file(project, "climber.bib", BIBLIOGRAPHY);
        IFile file = Workbench.file(project, "climber.casereport", REPORT);
        editor = (ITextEditor) Workbench.open(file);
    }

    @AfterEach
    void removeProject() throws CoreException {
        Workbench.closeEditors();
        Workbench.light();
        Workbench.delete(project);
    }

    @Test
    void aWorkIsCitedByItsKey() {
        assistBehind("[@");
        Proposals.takeFirst("weber2020");
        Workbench.waitFor("the key", () -> text().contains("[@weber2020]"));
    }

    @Test
    void whereThereIsNoWorkToCiteReferencesCanBeAdded() throws Exception {
        String unread = REPORT.replace("references \"climber.bib\"", "");
        editor.getDocumentProvider().getDocument(editor.getEditorInput()).set(unread);
        assistBehind("[@");
        Workbench.waitFor("the offer", () -> Proposals.labels().contains("Add References…"));
        Workbench.screenshot("content-assist-add-references");
    }

    @Test
    void headingsOfMeshAreListedWithWhatTheyMean() throws Exception {
        assistBehind("Spinal Fra");
        Workbench.waitFor("the list", () -> Proposals.labels().stream()
                .anyMatch(label -> label.contains("Spinal Fractures")));
        Workbench.screenshot("content-assist-light");
    }

    @Test
    void sectionsOfTheJournalAreOfferedFirst() throws Exception {
        assistBehind("\n}\n");
        Workbench.waitFor("the list", () -> !Proposals.labels().isEmpty()
                && Proposals.labels().getFirst().startsWith("section \"Introduction\""));
        Workbench.dark();
        Workbench.screenshot("content-assist-dark");
    }

    @Test
    void whatIsWrittenHasPlacesToFillIn() throws Exception {
        EditorText text = new EditorText(editor);
        text.document().replace(text.document().getLength(), 0, "\nfigu");
        assistBehind("\nfigu");
        Proposals.takeFirst("figure");
        Workbench.waitFor("the figure", () -> text().contains("figure name \"file.png\""));
        Workbench.waitFor("the first place", () -> Workbench.selected(editor).equals("name"));
    }

    /** Typed by keys, as fast as a hand can: the list is asked for before the editor is ready to open it again. */
    @Test
    void theListComesStraightBehindALetter() throws Exception {
        EditorText text = new EditorText(editor);
        text.document().replace(text.document().getLength(), 0, "\n");
        editor.selectAndReveal(text.document().getLength(), 0);
        Workbench.window().getShell().forceActive();
        editor.setFocus();
        Workbench.settle();
        for (int times = 0; times < 3; times++) {
            Screen.type(List.of(KeyEvent.VK_F, KeyEvent.VK_I, KeyEvent.VK_G), KeyEvent.VK_CONTROL, KeyEvent.VK_SPACE);
            Workbench.waitFor("the list", () -> Proposals.labels().stream().anyMatch(each -> each.startsWith("figure")));
            Screen.press(KeyEvent.VK_ESCAPE);
            Screen.press(KeyEvent.VK_ENTER);
            Workbench.settle();
        }
    }

    /** Somebody asks for the list that is open already, and chooses from it. */
    @Test
    void aChoiceIsNotUndoneByAskingOnceMore() {
        editor.selectAndReveal(text().indexOf("Spinal") + "Spinal".length(), 0);
        Workbench.window().getShell().forceActive();
        editor.setFocus();
        Workbench.settle();
        Screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SPACE);
        Workbench.waitFor("the list", () -> Proposals.labels().size() > 2);
        String second = Proposals.labels().get(1);
        Screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SPACE);
        Screen.press(KeyEvent.VK_DOWN);
        Workbench.waitFor("the choice", () -> Proposals.chosen().equals(second));
        Workbench.linger();
        assertEquals(second, Proposals.chosen());
    }

    private void assistBehind(String words) {
        editor.selectAndReveal(text().indexOf(words) + words.length(), 0);
        editor.getAction(ITextEditorActionConstants.CONTENT_ASSIST).run();
    }

    private String text() {
        return new EditorText(editor).document().get();
    }
}
