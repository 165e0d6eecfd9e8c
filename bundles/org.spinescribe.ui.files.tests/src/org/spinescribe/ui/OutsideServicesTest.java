/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.source.TextInvocationContext;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.spinescribe.ui.assist.ContentAssist;
import org.spinescribe.ui.hover.ReportHover;
import org.spinescribe.ui.outside.FindingAnnotation;
import org.spinescribe.ui.outside.OutsideFixes;

/** Tests the services of the editor for a report outside the workspace. */
class OutsideServicesTest extends OutsideReport {

    @Test
    void theEditorShowsColoursAndFindings() throws Exception {
        EditorText text = new EditorText(editor);
        assertEquals(JFaceResources.getColorRegistry().get("org.spinescribe.ui.keyword"), text.colourAt(0));
        Workbench.waitFor("the finding", () -> !findings("T9–T8").isEmpty());
        Workbench.waitFor("the level’s colour", () -> JFaceResources.getColorRegistry()
                .get("org.spinescribe.ui.level").equals(text.colourAt(REPORT.indexOf("T9–T8"))));
        Workbench.screenshot("outside");
    }

    @Test
    void aFixIsOfferedAndApplied() throws Exception {
        Workbench.waitFor("the finding", () -> findings("T9–T8").stream().anyMatch(FindingAnnotation::isQuickFixable));
        IQuickAssistInvocationContext here = new TextInvocationContext(viewer(), REPORT.indexOf("T9–T8") + 1, 0);
        ICompletionProposal[] fixes = new OutsideFixes().computeQuickAssistProposals(here);
        assertEquals("Write ‘T8–T9’", fixes[0].getDisplayString());
        fixes[0].apply(viewer().getDocument());
        assertTrue(viewer().getDocument().get().contains("At T8–T9 there"));
    }

    @Test
    void theHoverShowsFindingsAndReferences() {
        Workbench.waitFor("the rule", () -> hover("T9–T8").contains("*levels/backwards*"));
        assertTrue(hover("weber2020").startsWith("Weber A. Climbing."), hover("weber2020"));
    }

    private String hover(String words) {
        Object said = new ReportHover().getHoverInfo2(viewer(), new Region(REPORT.indexOf(words) + 1, 0));
        return said == null ? "" : said.toString();
    }

    @Test
    void contentAssistOutlineChecklistAndFormShowTheReport() throws Exception {
        Workbench.waitFor("the journals", () -> Arrays.stream(new ContentAssist().computeCompletionProposals(viewer(),
                REPORT.indexOf("neurospine"))).anyMatch(proposal -> proposal.getDisplayString().contains("cureus")));
        Workbench.page().showView(IPageLayout.ID_OUTLINE);
        Workbench.page().showView("org.spinescribe.ui.checklist");
        Workbench.page().activate(editor);
        Workbench.waitFor("the outline", () -> tree("A fracture in a climber: a case report"));
        Workbench.waitFor("the checklist", () -> tree("Neurospine"));
        editor.showOverview();
        Workbench.waitFor("the form", () -> Dialogs.controls((Composite) editor.overview()
                .control()).anyMatch(control -> control instanceof Text text
                && text.getText().equals("A fracture in a climber: a case report")));
    }

    private static boolean tree(String first) {
        return Dialogs.controls(Workbench.window().getShell(), Tree.class)
                .anyMatch(tree -> tree.getItemCount() > 0 && tree.getItem(0).getText().startsWith(first));
    }

    @Test
    void citationsAreProposedAndOpenTheBibliography() throws Exception {
        Workbench.waitFor("the works", () -> Arrays.stream(new ContentAssist().computeCompletionProposals(viewer(),
                REPORT.indexOf("weber2020"))).anyMatch(proposal -> proposal.getDisplayString().contains("weber2020")));
        editor.selectAndReveal(REPORT.indexOf("weber2020") + 1, 0);
        Workbench.run("org.eclipse.ui.edit.text.open.hyperlink");
        Workbench.waitFor("the bibliography", () -> Workbench.page().getActiveEditor().getTitle().equals("works.bib"));
        ITextEditor bibliography = (ITextEditor) Workbench.page().getActiveEditor();
        Workbench.waitFor("the entry", () -> ((ITextSelection) bibliography.getSelectionProvider().getSelection())
                .getOffset() == "@article{".length());
    }

    @Test
    void thePreviewShowsTheReport() throws Exception {
        IViewPart preview = Workbench.page().showView("org.spinescribe.ui.preview");
        try {
            Workbench.page().activate(editor);
            Workbench.settle();
            Browser browser = Dialogs.controls(Workbench.window().getShell(), Browser.class).findFirst()
                    .orElse(null);
            assumeTrue(browser != null, "Not installed: a browser for SWT, such as libwebkit2gtk-4.1-0");
            Workbench.waitFor("the page", () -> Boolean.TRUE.equals(browser.evaluate(
                    "return document.body.textContent.includes('He fell.')", true)));
        } finally {
            Workbench.page().hideView(preview);
        }
    }
}
