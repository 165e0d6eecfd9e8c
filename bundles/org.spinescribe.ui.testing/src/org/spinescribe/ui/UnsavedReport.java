/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A report with unsaved changes. */
abstract class UnsavedReport {

    static final String REPORT = "case report \"A fracture\"\nsection \"Case\" {\n  He fell.\n}\n";
    static final String MORE = "He climbs again. ";

    IProject project;
    IFile file;

    @BeforeEach
    void createReport() throws CoreException {
        project = Workbench.project("Recovery");
        file = Workbench.file(project, "climber.casereport", REPORT);
    }

    @AfterEach
    void removeProject() throws Exception {
        Dialogs.showing("Unsaved words are back").toList().forEach(Shell::close);
        Workbench.closeEditors();
        Workbench.delete(project);
        assertEquals(List.of(), KeptWords.files());
    }

    ITextEditor open() throws CoreException {
        ITextEditor editor = Adapters.adapt(Workbench.open(file), ITextEditor.class);
        Workbench.settle();
        return editor;
    }

    static String text(ITextEditor editor) {
        return new EditorText(editor).document().get();
    }

    /** Types some words before others, and waits until the recovery has kept them. */
    static void type(ITextEditor editor) throws Exception {
        new EditorText(editor).document().replace(REPORT.indexOf("He fell."), 0, MORE);
        Workbench.waitFor("the kept text", () -> KeptWords.any(MORE));
    }

    /** Closes the editor, and then restores the kept text that this has deleted, as after a crash. */
    void simulateCrash() throws Exception {
        type(open());
        KeptWords then = new KeptWords();
        then.take();
        Workbench.closeEditors();
        assertEquals(List.of(), KeptWords.files());
        Workbench.settle();
        // A job that still keeps text of the closed editor would take the restored files for its own.
        Workbench.waitFor("the end of all keeping", () -> Arrays.stream(Job.getJobManager().find(null))
                .noneMatch(job -> job.getName().equals(DueJobs.UNSEEN)));
        then.putBack();
    }
}
