/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests that a deleted file or project does not stop the check of other reports. */
class VanishedFilesTest {

    private static final String REPORT = FaultyReports.BACKWARDS;

    private IProject project;

    @BeforeEach
    void createProject() throws CoreException {
        project = Workbench.project("Vanished");
    }

    @AfterEach
    void removeProject() throws CoreException {
        Workbench.closeEditors();
        Workbench.delete(project);
    }

    /** Reports may refer to a deleted file beside them, so that all of them are checked again. */
    @Test
    void anUnnoticedDeletionLeavesOtherReportsChecked() throws Exception {
        IFile deleted = Workbench.file(project, "deleted.casereport", REPORT);
        IFile other = Workbench.file(project, "other.casereport", REPORT);
        Problems.await(deleted, "T9–T8");
        Problems.await(other, "T9–T8");
        Files.delete(deleted.getLocation().toPath());
        Workbench.file(project, "references.bib", "@article{a, title = {A}}");
        Workbench.linger();
        other.setContents(REPORT.replace("T9–T8", "L5–L4").getBytes(StandardCharsets.UTF_8), true, false, null);
        Problems.await(other, "L5–L4");
    }

    @Test
    void deletingAProjectDuringTypingLeavesOthersChecked() throws Exception {
        IFile file = Workbench.file(project, "climber.casereport", REPORT);
        IDocument typedIn = new EditorText(Workbench.open(file)).document();
        typedIn.replace(0, 0, "// typed\n");
        project.delete(true, true, null); // at once, with work still pending
        typedIn.replace(0, 0, "// and typed\n");
        Workbench.linger();
        project = Workbench.project("Others");
        Problems.await(Workbench.file(project, "other.casereport", REPORT), "T9–T8");
    }
}
