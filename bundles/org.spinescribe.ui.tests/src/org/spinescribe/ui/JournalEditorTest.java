/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinescribe.ui.assist.ContentAssist;
import org.spinescribe.ui.hover.ReportHover;

/** Tests the editor for the author's own journals. */
class JournalEditorTest {

    private static final String JOURNAL = """
            journal ours "Our Journal"
              follows neurospine
              source "our web page" read 2026-11

            abstract at most 250 words
            """;

    private IProject project;
    private ITextEditor editor;

    @BeforeEach
    void openJournal() throws CoreException {
        project = Workbench.project("Journals");
        editor = (ITextEditor) Workbench.open(Workbench.file(project, "ours.journal", JOURNAL));
    }

    @AfterEach
    void removeProject() throws CoreException {
        Workbench.closeEditors();
        Workbench.delete(project);
    }

    @Test
    void theHoverShowsTheSourceOfADemand() {
        Object said = new ReportHover().getHoverInfo2(viewer(), new Region(JOURNAL.indexOf("250"), 0));
        assertTrue(String.valueOf(said).contains("Source: our web page"), String.valueOf(said));
    }

    @Test
    void journalsToFollowAreProposed() {
        int offset = JOURNAL.indexOf("neurospine");
        Workbench.waitFor("the journals", () -> Arrays.stream(new ContentAssist().computeCompletionProposals(viewer(),
                offset))
                .map(ICompletionProposal::getDisplayString).anyMatch("spinal-cord-series-and-cases"::equals));
    }

    @Test
    void theOutlineListsTheDemands() throws Exception {
        Workbench.page().showView(IPageLayout.ID_OUTLINE);
        Workbench.page().activate(editor);
        Workbench.waitFor("the outline", () -> Dialogs.controls(Workbench.window().getShell())
                .filter(Tree.class::isInstance).flatMap(tree -> Arrays.stream(((Tree) tree).getItems()))
                .map(TreeItem::getText).anyMatch("abstract at most 250 words"::equals));
        Workbench.screenshot("journal");
    }

    private ITextViewer viewer() {
        return (ITextViewer) editor.getAdapter(ITextOperationTarget.class);
    }
}
