/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A report with a bibliography and a figure, open in the editor. */
abstract class OpenedReport {

    static final String REPORT = """
            case report "A fracture in a climber"
              journal neurospine

            affiliation bern "Clinic, Bern"
            author "Ada Weber" at bern
            author "Bea Roy" at bern

            keywords "Spinal Fusion", "Backache"

            diagnosis "Burst fracture" at T12–L1

            figure xray "xray.svg"
              alt "X-ray of the spine"
              caption { Before. }

            section "Case report" {
              He fell [@weber2020]; see Fig. [#xray]. At T9–T8 there was pain.
            }

            section "Discussion" {
              None yet.
            }

            references "climber.bib"
            """;
    static final String BIBLIOGRAPHY = """
            % the works
            @article{weber2020, author = {Weber, Ada}, title = {Climbing}, journal = {Spine}, year = {2020}}
            """;

    private IProject project;
    ITextEditor editor;

    @BeforeEach
    void openReport() throws CoreException {
        project = Workbench.project("Services");
        Workbench.file(project, "climber.bib", BIBLIOGRAPHY);
        Workbench.file(project, "xray.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='100' height='50'/>");
        IFile file = Workbench.file(project, "climber.casereport", REPORT);
        editor = (ITextEditor) Workbench.open(file);
    }

    @AfterEach
    void removeProject() throws CoreException {
        Workbench.closeEditors();
        Workbench.light();
        Workbench.delete(project);
    }

    ITextViewer viewer() {
        return (ITextViewer) editor.getAdapter(ITextOperationTarget.class);
    }

    /** Returns the offset of the selection in an editor. */
    static int selection(ITextEditor text) {
        return ((ITextSelection) text.getSelectionProvider().getSelection()).getOffset();
    }
}
