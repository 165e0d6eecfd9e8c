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
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinescribe.ui.editor.ReportEditor;

/** Tests a write-protected report: each change asks first, and changes nothing without permission. */
class ReadOnlyTest {

    private static final String FORMAT = "org.spinescribe.ui.format";
    private static final String QUESTION = "Read-only File Encountered";
    private static final String REPORT = """
            case report "A fracture in a climber: a case report"
            author  "Ada Weber"
            section "Case report" { At T9–T8 there was pain, see [@weber2020]. }
            references "climber.bib"
            """;
    private static final String BIBLIOGRAPHY = "@article{weber2020, author = {Weber, Ada}, title = {Climbing}}\n";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private IProject project;
    private IFile bibliography;
    private IFile file;
    private ReportEditor editor;

    @BeforeEach
    void openReport() throws CoreException {
        project = Workbench.project("Protected");
        bibliography = Workbench.file(project, "climber.bib", BIBLIOGRAPHY);
        file = Workbench.file(project, "climber.casereport", REPORT);
        Workbench.waitFor("the finding", () -> !backwards().isEmpty());
        protect(file, true);
        editor = (ReportEditor) Workbench.open(file);
        Workbench.settle();
    }

    @AfterEach
    void removeProject() throws CoreException {
        Workbench.closeEditors();
        protect(file, false);
        protect(bibliography, false);
        Workbench.delete(project);
    }

    private static void protect(IFile file, boolean readOnly) throws CoreException {
        ResourceAttributes attributes = file.getResourceAttributes();
        attributes.setReadOnly(readOnly);
        file.setResourceAttributes(attributes);
    }

    @Test
    void typingChangesNothingWithoutPermission() throws Exception {
        answer("No");
        type('x');
        Workbench.waitFor("the question", () -> !asked.isEmpty());
        assertEquals(REPORT, text());
        assertFalse(editor.isDirty());
    }

    @Test
    void typedTextIsSavedWithPermission() throws Exception {
        answer("Yes");
        type('x');
        Workbench.waitFor("the typed letter", () -> text().equals("x" + REPORT));
        editor.doSave(new NullProgressMonitor());
        assertEquals("x" + REPORT, file.readString());
    }

    private void type(char key) {
        StyledText widget = (StyledText) editor.getAdapter(Control.class);
        widget.setCaretOffset(0);
        Event event = new Event();
        event.character = key;
        event.keyCode = key;
        widget.notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void theFormAsksForPermission() throws Exception {
        editor.showOverview();
        Workbench.waitFor("the form", () -> title().getText().startsWith("A fracture"));
        answer("Yes");
        title().setText("A fall: a case report");
        Workbench.waitFor("the new title", () -> text().contains("\"A fall: a case report\""));
        assertEquals(1, asked.size());
        assertFalse(file.isReadOnly());
    }

    private Text title() {
        return Dialogs.controls((Composite) editor.overview().control()).filter(Text.class::isInstance)
                .map(Text.class::cast).findFirst().orElseThrow();
    }

    @Test
    void formattingChangesNothingWithoutPermission() throws Exception {
        answer("No");
        Workbench.run(FORMAT);
        Workbench.linger();
        assertEquals(1, asked.size());
        assertEquals(REPORT, text());
    }

    @Test
    void formattingWorksWithPermission() throws Exception {
        answer("Yes");
        Workbench.run(FORMAT);
        Workbench.waitFor("the formatted text", () -> text().contains("author \"Ada Weber\""));
    }

    @Test
    void linesBecomeCommentsWithPermission() throws Exception {
        editor.selectAndReveal(REPORT.indexOf("author"), 0);
        answer("Yes");
        Workbench.run("org.spinescribe.ui.toggleComment");
        assertTrue(text().contains("// author"), text());
    }

    @Test
    void aFixAsksForPermission() throws Exception {
        answer("No");
        fix();
        assertEquals(1, asked.size());
        assertEquals(REPORT, text());
        answer("Yes");
        fix();
        assertTrue(text().contains("At T8–T9 there"), text());
    }

    private void fix() throws CoreException {
        IMarker marker = backwards().getFirst();
        ((WorkbenchMarkerResolution) IDE.getMarkerHelpRegistry().getResolutions(marker)[0]).run(marker);
    }

    @Test
    void aReadOnlyFileStopsRenamingEverywhere() throws Exception {
        protect(file, false);
        protect(bibliography, true);
        Dialogs.whenShown("‘climber.bib’ is write-protected", refusal -> {
            Workbench.keep("rename-read-only", refusal);
            refusal.close();
        });
        rename("No");
        assertEquals(REPORT, text());
        assertEquals(BIBLIOGRAPHY, bibliography.readString());
        assertEquals(List.of(), KeptWords.files());
    }

    @Test
    void renamingReachesAllFilesWithPermission() throws Exception {
        rename("Yes");
        Workbench.waitFor("the new name", () -> text().contains("[@weber2020climbing]"));
        assertEquals(BIBLIOGRAPHY.replace("weber2020", "weber2020climbing"), bibliography.readString());
    }

    private void rename(String button) throws Exception {
        String title = "Rename ‘weber2020’";
        Dialogs.whenOpen(title, dialog -> {
            ((Text) Dialogs.controls(dialog).filter(Text.class::isInstance).findFirst().orElseThrow())
                    .setText("weber2020climbing");
            answer(button);
            Dialogs.press(dialog, "OK");
            if (!dialog.isDisposed()) {
                dialog.close();
            }
        });
        editor.selectAndReveal(REPORT.indexOf("weber2020"), 0);
        Workbench.run("org.eclipse.ui.edit.rename");
        Workbench.waitFor("the answer", () -> !asked.isEmpty() && Dialogs.find(title).isEmpty());
    }

    @Test
    void aDroppedBibliographyIsNotReferencedWithoutPermission() throws Exception {
        IFile more = Workbench.file(project, "more.bib", BIBLIOGRAPHY.replace("weber2020", "roy2021"));
        StringBuilder said = new StringBuilder();
        Dialogs.whenOpen("Import Bibliography", dialog -> {
            said.append(Dialogs.text(dialog));
            Dialogs.press(dialog, "OK");
        });
        answer("No");
        drop(more);
        Workbench.waitFor("the advice", () -> said.toString().contains("is write-protected"));
        assertEquals(REPORT, text());
    }

    @Test
    void aDroppedBibliographyIsReferencedWithPermission() throws Exception {
        IFile more = Workbench.file(project, "more.bib", BIBLIOGRAPHY.replace("weber2020", "roy2021"));
        answer("Yes");
        drop(more);
        Workbench.waitFor("the name", () -> text().contains("references \"climber.bib\", \"more.bib\""));
    }

    private void drop(IFile dropped) {
        FileDrop.on(editor, dropped.getLocation().toPath());
    }

    private void answer(String button) {
        Dialogs.whenOpen(QUESTION, dialog -> {
            asked.add(Dialogs.text(dialog));
            Dialogs.press(dialog, button);
        });
    }

    private String text() {
        return new EditorText(editor).document().get();
    }

    private List<IMarker> backwards() throws CoreException {
        return Arrays.stream(file.findMarkers("org.spinescribe.ui.problem", true, IResource.DEPTH_ZERO))
                .filter(marker -> marker.getAttribute("rule", "").equals("levels/backwards")).toList();
    }
}
