/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinescribe.ui.recovery.UnsavedAtStart;

/** Tests a crash during a renaming, after one file has been written and before the other. */
class InterruptedRenameTest {

    private static final String REPORT = """
            case report "A fracture in a climber"
            section "Case report" { He fell [@weber2020]. }
            references "climber.bib"
            """;
    private static final String BIBLIOGRAPHY = "@article{weber2020, author = {Weber, Ada}, title = {Climbing}}\n";

    private IProject project;
    private IFile bibliography;
    private IFile report;

    @BeforeEach
    void createReport() throws CoreException {
        project = Workbench.project("Interrupted");
        bibliography = Workbench.file(project, "climber.bib", BIBLIOGRAPHY);
        report = Workbench.file(project, "climber.casereport", REPORT);
    }

    @AfterEach
    void removeProject() throws CoreException {
        Dialogs.showing("Unsaved words are back").toList().forEach(Shell::close);
        Workbench.closeEditors();
        Workbench.delete(project);
        assertEquals(List.of(), KeptWords.files());
    }

    @Test
    void theUnwrittenFileIsRestoredWithTheNewName() throws Exception {
        KeptWords then = new KeptWords();
        rename(then);
        assertEquals(renamed(REPORT), report.readString());
        Workbench.closeEditors();
        report.setContents(REPORT.getBytes(StandardCharsets.UTF_8), true, true, null);
        then.putBack();
        new UnsavedAtStart().earlyStartup();
        Workbench.waitFor("the new name", () -> Workbench.page().getActiveEditor() instanceof ITextEditor editor
                && text(editor).equals(renamed(REPORT)));
        Workbench.page().getActiveEditor().doSave(new NullProgressMonitor());
        assertEquals(renamed(REPORT), report.readString());
        assertEquals(renamed(BIBLIOGRAPHY), bibliography.readString());
        Workbench.waitFor("no unknown citation", () -> List.of(report.findMarkers("org.spinescribe.ui.problem", true,
                IResource.DEPTH_ZERO)).stream().noneMatch(marker -> marker.getAttribute("rule", "")
                        .equals("citations/unknown")));
    }

    private void rename(KeptWords then) throws Exception {
        ITextEditor editor = (ITextEditor) Workbench.open(report);
        Dialogs.whenOpen("Rename ‘weber2020’", dialog -> {
            ((Text) Dialogs.controls(dialog).filter(Text.class::isInstance).findFirst().orElseThrow())
                    .setText("weber2020climbing");
            Dialogs.press(dialog, "OK");
        });
        editor.selectAndReveal(REPORT.indexOf("weber2020"), 0);
        boolean[] between = new boolean[1];
        KeptWords.whenWritten(report, () -> {
            between[0] = read(bibliography).equals(renamed(BIBLIOGRAPHY)) && read(report).equals(REPORT);
            then.take();
        }, () -> {
            Workbench.run("org.eclipse.ui.edit.rename");
            Workbench.waitFor("the new name", () -> text(editor).equals(renamed(REPORT)) && !editor.isDirty());
        });
        assertTrue(between[0], "one file was written and the other was not");
        Workbench.waitFor("no kept text", () -> KeptWords.files().isEmpty());
    }

    private static String renamed(String text) {
        return text.replace("weber2020", "weber2020climbing");
    }

    private static String read(IFile file) {
        try {
            return new String(file.getContents(true).readAllBytes(), StandardCharsets.UTF_8);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String text(ITextEditor editor) {
        return new EditorText(editor).document().get();
    }
}
