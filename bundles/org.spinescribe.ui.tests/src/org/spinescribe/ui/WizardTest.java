/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.ui.editor.ReportEditor;

/** Tests the wizards, up to the new report in the editor. */
class WizardTest {

    /** The workbench opens the file in the last argument of its command line, as after a double click. */
    @BeforeEach
    void closeEditors() {
        Workbench.closeEditors();
    }

    @AfterEach
    void removeProjects() throws CoreException {
        Workbench.closeEditors();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            Workbench.delete(project);
        }
    }

    @Test
    void aNewReportNamesItsJournalAndGetsABibliography() throws Exception {
        Shell dialog = open("org.spinescribe.ui.newReport");
        Combo journal = Dialogs.controls(dialog, Combo.class).findFirst().orElseThrow();
        Workbench.waitFor("the journals", () -> Arrays.asList(journal.getItems()).contains("Neurospine"));
        journal.select(journal.indexOf("Neurospine"));
        text(dialog, 0).setText("Fracture of T12 in a climber");
        Workbench.keep("wizard-new-report", dialog);
        Dialogs.press(dialog, "Finish");
        Workbench.waitFor("the report", () -> Workbench.page().getActiveEditor() != null);
        EditorText report = new EditorText(Workbench.page().getActiveEditor());
        assertEquals("fracture-of-t12-in-a-climber.casereport", report.editor().getTitle());
        assertTrue(report.document().get().contains("journal neurospine"), report.document().get());
        assertTrue(((ReportEditor) report.editor()).isOverview());
        assertTrue(ResourcesPlugin.getWorkspace().getRoot().getProject("Case reports").getFile("references.bib")
                .exists());
        Workbench.screenshot("new-report");
    }

    /** The file name follows the part of the title before its colon. Typed letters choose the journal. */
    @Test
    void theNameFollowsTheTitleAndLettersChooseTheJournal() throws Exception {
        Shell dialog = open("org.spinescribe.ui.newReport");
        Combo journal = Dialogs.controls(dialog, Combo.class).findFirst().orElseThrow();
        Workbench.waitFor("the journals", () -> Arrays.asList(journal.getItems()).contains("Neurospine"));
        text(dialog, 0).setText("Burst fracture of T12 in a climber: a case report");
        assertEquals("burst-fracture-of-t12-in-a-climber", text(dialog, 2).getText());
        text(dialog, 0).setText("Recurrent primary osseous hemangiopericytoma in the spine");
        assertEquals("recurrent-primary-osseous", text(dialog, 2).getText());
        text(dialog, 0).setText("T12: a case report");
        assertEquals("t12-a-case-report", text(dialog, 2).getText());
        journal.setFocus();
        Screen.press(KeyEvent.VK_N);
        Screen.press(KeyEvent.VK_E);
        Screen.press(KeyEvent.VK_U);
        Screen.press(KeyEvent.VK_R);
        Screen.press(KeyEvent.VK_O);
        Screen.press(KeyEvent.VK_S);
        Workbench.waitFor("the journal", () -> journal.getText().equals("Neurospine"));
        Dialogs.press(dialog, "Cancel");
    }

    /** The first editor of a session may take seconds. A message explains the wait instead of a grey window. */
    @Test
    void theWizardClosesBeforeTheEditorOpens() throws Exception {
        Shell dialog = open("org.spinescribe.ui.newReport");
        List<Boolean> closedAtOpening = new ArrayList<>();
        List<Long> notices = new ArrayList<>();
        IPartListener2 listener = new IPartListener2() {
            @Override
            public void partOpened(IWorkbenchPartReference part) {
                closedAtOpening.add(dialog.isDisposed());
                notices.add(Dialogs.showing("Opening ‘case-report.casereport’…").count());
            }
        };
        Workbench.page().addPartListener(listener);
        Dialogs.press(dialog, "Finish");
        Workbench.waitFor("the report", () -> Workbench.page().getActiveEditor() != null);
        Workbench.page().removePartListener(listener);
        assertEquals(List.of(true), closedAtOpening);
        assertEquals(List.of(1L), notices);
        Workbench.waitFor("the end of the notice", () -> Dialogs.showing("Opening ‘").findAny().isEmpty());
    }

    @Test
    void aNewReportCopiesTheLastAuthors() throws Exception {
        IProject project = Workbench.project("Mine");
        Workbench.file(project, "last.casereport",
                "case report \"A\"\naffiliation x \"Bern\"\nauthor \"Ada Weber\" at x\n");
        Shell dialog = open("org.spinescribe.ui.newReport");
        assertTrue(Dialogs.text(dialog).contains("last.casereport"), Dialogs.text(dialog));
        Dialogs.press(dialog, "Finish");
        Workbench.waitFor("the report", () -> Workbench.page().getActiveEditor() != null);
        assertTrue(new EditorText(Workbench.page().getActiveEditor()).document().get()
                .contains("affiliation x \"Bern\"\nauthor \"Ada Weber\" at x\n"));
    }

    @Test
    void aNewJournalFollowsAnother() throws Exception {
        Shell dialog = open("org.spinescribe.ui.newJournal");
        Combo like = Dialogs.controls(dialog, Combo.class).findFirst().orElseThrow();
        Workbench.waitFor("the journals", () -> like.indexOf("Neurospine") >= 0);
        like.select(like.indexOf("Neurospine"));
        text(dialog, 2).setText("our own journal");
        assertTrue(Dialogs.text(dialog).contains("‘our own journal’ cannot be a name."), Dialogs.text(dialog));
        text(dialog, 2).setText("figure");
        assertTrue(Dialogs.text(dialog).contains("‘figure’ has a fixed meaning"), Dialogs.text(dialog));
        text(dialog, 2).setText("");
        text(dialog, 0).setText("Figure");
        assertEquals("figure-journal", text(dialog, 2).getText());
        text(dialog, 0).setText("Our Own Journal");
        assertEquals("our-own-journal", text(dialog, 2).getText());
        Dialogs.press(dialog, "Finish");
        Workbench.waitFor("the journal", () -> Workbench.page().getActiveEditor() != null);
        assertTrue(new EditorText(Workbench.page().getActiveEditor()).document().get()
                .contains("journal our-own-journal \"Our Own Journal\"\n  follows neurospine"));
    }

    @Test
    void theExamplesAreCopiedIntoAProject() throws Exception {
        Shell dialog = open("org.spinescribe.ui.example");
        Dialogs.press(dialog, "Finish");
        Workbench.waitFor("the report", () -> Workbench.page().getActiveEditor() != null);
        assertEquals("hemangiopericytoma.casereport", Workbench.page().getActiveEditor().getTitle());
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("SpineScribe examples");
        assertTrue(project.getFile("hemangiopericytoma/references.bib").exists());
        Workbench.waitForCheck(Workbench.page().getActiveEditor());
        Workbench.waitFor("no errors", () -> Arrays.stream(project.getFolder("hemangiopericytoma")
                .findMarkers("org.spinescribe.ui.problem", true, IResource.DEPTH_INFINITE))
                .noneMatch(marker -> marker.getAttribute("severity", 0) == 2));
        PlatformUI.getWorkbench().showPerspective("org.spinescribe.ui.perspective", Workbench.window());
        Workbench.screenshot("perspective-light");
        Workbench.dark();
        Workbench.screenshot("perspective-dark");
        Workbench.light();
    }

    /** An article becomes a report with marks. A file that is no manuscript is reported at once. */
    @Test
    void aManuscriptIsImportedAndMarked(@TempDir Path folder) throws Exception {
        Path article = Files.writeString(folder.resolve("article.xml"), "<article><front><article-meta><title-group><article-title>A tumour"
                + "</article-title></title-group></article-meta></front><body><sec><title>Discussion</title><p>Fixation of T7–T5 was done."
                + "</p><p><disp-formula>a = b</disp-formula></p></sec></body></article>");
        Shell dialog = openImport("org.spinescribe.ui.importManuscript");
        text(dialog, 0).setText(folder.resolve("nothing.docx").toString());
        assertTrue(Dialogs.text(dialog).contains("Choose the manuscript."), Dialogs.text(dialog));
        text(dialog, 0).setText(article.toString());
        assertEquals("article", text(dialog, 2).getText());
        Workbench.keep("wizard-import", dialog);
        Dialogs.press(dialog, "Finish");
        Workbench.waitFor("the report", () -> Workbench.page().getActiveEditor() != null);
        String report = new EditorText(Workbench.page().getActiveEditor()).document().get();
        assertTrue(report.contains("  Fixation of T7–T5 was done.\n"), report);
        IMarker[] marks = ResourcesPlugin.getWorkspace().getRoot().findMarkers("org.spinescribe.ui.look", true, IResource.DEPTH_INFINITE);
        assertTrue(Arrays.stream(marks).anyMatch(mark -> mark.getAttribute("message", "").contains("equation")), Arrays.toString(marks));
        Workbench.screenshot("imported-manuscript");
    }

    private static Shell openImport(String id) throws CoreException {
        return show(PlatformUI.getWorkbench().getImportWizardRegistry().findWizard(id).createWizard());
    }

    private static Shell open(String id) throws CoreException {
        return show(PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(id).createWizard());
    }

    private static Shell show(IWorkbenchWizard wizard) {
        wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
        WizardDialog dialog = new WizardDialog(Workbench.window().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        return dialog.getShell();
    }

    private static Text text(Shell dialog, int place) {
        return Dialogs.controls(dialog, Text.class)
                .filter(Text::getEditable).skip(place).findFirst().orElseThrow();
    }
}
