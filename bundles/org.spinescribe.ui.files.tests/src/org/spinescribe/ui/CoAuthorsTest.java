/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinescribe.sources.comments.Anchor;
import org.spinescribe.sources.comments.Comment;
import org.spinescribe.sources.comments.CommentThread;
import org.spinescribe.sources.comments.KeptProposal;
import org.spinescribe.sources.comments.ReportComments;

/** Tests how authors accept, reject and answer the changes that co-authors made in Word. */
class CoAuthorsTest {

    private static final String MARKER = "org.spinescribe.ui.coauthor";
    private static final String REPORT = """
            case report "Cervical disc herniation in a violinist: a case report"

            author "Ada Exemplar"

            section "Case report" {
              A violinist lost the strength of her bow arm. The disc at C6/7 was removed from the front.
              She plays the violin again.
            }

            section "Discussion" {
              One case proves very little. Musicians know their arms better than we do.
            }
            """;

    private IProject project;
    private IFile file;
    private ITextEditor editor;

    @BeforeEach
    void openReport() throws CoreException {
        project = Workbench.project("CoAuthors");
        file = Workbench.file(project, "violin.casereport", REPORT);
        editor = (ITextEditor) Workbench.open(file);
    }

    @AfterEach
    void removeProject() throws CoreException {
        IViewPart view = Workbench.page().findView(ProposalsList.VIEW);
        if (view != null) {
            Workbench.page().hideView(view);
        }
        Workbench.closeEditors();
        Workbench.light();
        Workbench.delete(project);
    }

    private Path report() {
        return file.getLocation().toPath();
    }

    private String text() {
        return document().get();
    }

    private IDocument document() {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    /** Imports the changes of two co-authors, with both files in the project. */
    private void importChanges() throws Exception {
        new ReturnedCopy(report(), "Ben Beispiel").replace("bow", "left").replace("very little", "nothing")
                .save(report().resolveSibling("ben.docx"));
        new ReturnedCopy(report(), "Cleo Sample").replace("the front", "an anterior approach").replace("very ", "")
                .save(report().resolveSibling("cleo.docx"));
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        CommonNavigator explorer = (CommonNavigator) Workbench.page().showView(ProjectExplorer.VIEW_ID);
        Workbench.page().activate(explorer);
        explorer.selectReveal(new StructuredSelection(List.of(project.getFile("ben.docx"),
                project.getFile("cleo.docx"))));
        Workbench.work();
        Workbench.run("org.spinescribe.ui.takeChanges");
        Workbench.waitFor("the proposals", () -> Workbench.page().findView(ProposalsList.VIEW) != null
                && ProposalsList.lines().size() > 7);
    }

    private void undo() throws Exception {
        Workbench.page().activate(editor);
        Workbench.run(IWorkbenchCommandConstants.EDIT_UNDO);
    }

    @Test
    void proposalsAreGroupedByPartAndAuthorAndCompared() throws Exception {
        importChanges();
        assertEquals(List.of("Case report", "Ben Beispiel (1)", "1. bow → left", "Cleo Sample (1)",
                "3. the front → an anterior approach", "Discussion", "Ben Beispiel (1)", "2. very little → nothing",
                "Cleo Sample (1)", "4. − very"), ProposalsList.lines());
        ProposalsList.choose("1. bow");
        assertEquals("bow", Workbench.selected(editor));
        List<String> shown = Dialogs.controls(Workbench.window().getShell(), StyledText.class)
                .filter(StyledText::isVisible).map(StyledText::getText).toList();
        assertTrue(shown.stream().anyMatch(each -> each.contains("strength of her bow arm")), shown::toString);
        assertTrue(shown.stream().anyMatch(each -> each.contains("strength of her left arm")), shown::toString);
        Workbench.screenshot("co-authors-light");
        Workbench.dark();
        ProposalsList.choose("2. very little");
        Workbench.screenshot("co-authors-dark");
        assertTrue(Dialogs.text(Workbench.window().getShell()).contains("the same words as proposal 4"));
    }

    @Test
    void undoReopensAcceptedProposalsStepByStep() throws Exception {
        importChanges();
        ProposalsList.choose("1. bow");
        ProposalsList.press("Accept");
        ProposalsList.waitForProposals("three proposals left", 3);
        assertEquals(REPORT.replace("bow", "left"), text());
        ProposalsList.choose("3. the front");
        ProposalsList.acceptAllOfAuthor();
        ProposalsList.waitForProposals("two proposals left", 2);
        assertEquals(REPORT.replace("bow", "left").replace("the front", "an anterior approach"), text());
        undo();
        ProposalsList.waitForProposals("three proposals after undo", 3);
        undo();
        ProposalsList.waitForProposals("four proposals after the second undo", 4);
        assertEquals(REPORT, text());
    }

    @Test
    void aRejectedProposalStaysHiddenAndOthersRemain() throws Exception {
        importChanges();
        ProposalsList.choose("4. −");
        ProposalsList.press("Reject");
        ProposalsList.waitForProposals("three proposals left", 3);
        ReportComments kept = ReportComments.of(report());
        assertEquals(4, kept.proposals().size());
        assertEquals(List.of(4), kept.proposals().stream().filter(KeptProposal::rejected).map(KeptProposal::number)
                .toList());
        Workbench.page().hideView(Workbench.page().findView(ProposalsList.VIEW));
        Workbench.page().showView(ProposalsList.VIEW);
        Workbench.page().activate(editor);
        ProposalsList.waitForProposals("the remaining proposals", 3);
        Workbench.run("org.spinescribe.ui.coauthors.next");
        assertEquals("bow", Workbench.selected(editor));
        Workbench.run("org.spinescribe.ui.coauthors.previous");
        assertEquals("very little", Workbench.selected(editor));
    }

    @Test
    void aProposalCanBeEditedBeforeAcceptance() throws Exception {
        importChanges();
        ProposalsList.choose("1. bow");
        Dialogs.whenOpen("Edit and Accept", shell -> {
            Dialogs.controls(shell, Text.class).filter(text -> text.getText().equals("left")).findFirst()
                    .orElseThrow().setText("bowing");
            Dialogs.press(shell, "OK");
        });
        ProposalsList.press("Edit and Accept…");
        ProposalsList.waitForProposals("three proposals left", 3);
        assertEquals(REPORT.replace("bow", "bowing"), text());
        undo();
        ProposalsList.waitForProposals("four proposals after undo", 4);
    }

    @Test
    void pagesShowProposalsAsMarks() throws Exception {
        importChanges();
        IViewPart view = Workbench.page().findView(ProposalsList.VIEW);
        Arrays.stream(view.getViewSite().getActionBars().getMenuManager().getItems())
                .filter(ActionContributionItem.class::isInstance)
                .map(item -> ((ActionContributionItem) item).getAction())
                .filter(action -> action.getText().equals("Show on Pages")).findFirst().orElseThrow().run();
        Workbench.page().activate(editor);
        Workbench.waitFor("the marks", () -> Dialogs.controls(Workbench.window().getShell(), Label.class)
                .anyMatch(label -> label.isVisible() && label.getText().startsWith("Proposals of co-authors: ")));
        Workbench.screenshot("co-authors-pages-light");
        ProposalsList.choose("1. bow");
        ProposalsList.press("Reject");
        ProposalsList.waitForProposals("three proposals left", 3);
        Workbench.dark();
        Workbench.settle();
        Workbench.screenshot("co-authors-pages-dark");
        Dialogs.controls(Workbench.window().getShell(), StyledText.class)
                .filter(shown -> shown.isVisible() && shown.getText().contains("anterior approach"))
                .forEach(shown -> assertTrue(shown.getBackground().getRed() < 128, shown.getBackground()::toString));
        Workbench.page().hideView(Workbench.page().findView("org.spinescribe.ui.pages"));
        assertEquals(REPORT, text());
    }

    @Test
    void marksInTheTextOfferAcceptAndReject() throws Exception {
        importChanges();
        Workbench.waitFor("the marks", () -> markers().length == 4);
        IMarker bow = Stream.of(markers()).filter(marker -> marker.getAttribute(IMarker.MESSAGE, "").contains("bow"))
                .findFirst().orElseThrow();
        assertEquals(REPORT.indexOf("bow"), bow.getAttribute(IMarker.CHAR_START, -1));
        IMarkerResolution[] fixes = IDE.getMarkerHelpRegistry().getResolutions(bow);
        assertEquals(List.of("Accept: bow → left", "Reject the proposal of Ben Beispiel", "Show in Co-authors"),
                Stream.of(fixes).map(IMarkerResolution::getLabel).toList());
        fixes[0].run(bow);
        Workbench.waitFor("three marks left", () -> markers().length == 3);
        assertEquals(REPORT.replace("bow", "left"), text());
    }

    private IMarker[] markers() throws CoreException {
        return file.findMarkers(MARKER, false, IResource.DEPTH_ZERO);
    }

    @Test
    void commentsAreAnsweredAndSettled() throws Exception {
        int at = REPORT.indexOf("bow arm");
        Files.write(ReportComments.beside(report()), new ReportComments(List.of(new CommentThread(
                Anchor.of(REPORT, at, at + 7), false, List.of(new Comment("Ben Beispiel", "2026-11-28T10:00:00Z",
                        "Which arm is that?")))), List.of()).json());
        Workbench.page().showView(ProposalsList.VIEW);
        Workbench.page().activate(editor);
        Workbench.waitFor("the comment", () -> ProposalsList.lines().contains("Ben Beispiel: Which arm is that?"));
        ProposalsList.choose("Which arm");
        assertEquals("bow arm", Workbench.selected(editor));
        Text answer = Dialogs.controls(Workbench.window().getShell(), Text.class)
                .filter(text -> text.isVisible() && text.getMessage().equals("Your answer")).findFirst().orElseThrow();
        answer.setText("The one that holds the bow.");
        Workbench.screenshot("co-authors-comment");
        ProposalsList.press("Reply");
        Workbench.waitFor("the answer", () -> ReportComments.of(report()).threads().getFirst().comments().size() == 2);
        assertEquals("Ada Exemplar", ReportComments.of(report()).threads().getFirst().comments().getLast().author());
        ProposalsList.press("Settle");
        Workbench.waitFor("the settled thread", () -> ReportComments.of(report()).threads().getFirst().resolved());
        Workbench.waitFor("the mark ‘(settled)’ in the view", () -> ProposalsList.lines().stream()
                .anyMatch(line -> line.endsWith("(settled)")));
        assertEquals(REPORT, text());
    }

    @Test
    void fiveHundredProposalsAreMarkedAndListed() throws Exception {
        String text = REPORT.replace("One case", "Words follow. ".repeat(600) + "One case");
        document().set(text);
        editor.doSave(null);
        List<KeptProposal> many = new ArrayList<>();
        int[] at = { text.indexOf("Words") };
        IntStream.range(1, 501).forEach(number -> {
            int offset = at[0] + 14 * number;
            many.add(new KeptProposal(number, "change", List.of("Author " + number % 7), "", List.of("a.docx"),
                    "Part " + number / 20, "Words", "Terms" + number, new KeptProposal.Context("", ""),
                    Anchor.of(text, offset, offset + 5), "Terms" + number, "", "", false));
        });
        Files.write(ReportComments.beside(report()), new ReportComments(List.of(), many).json());
        document().replace(0, 0, " ");
        Workbench.waitFor("the marks", () -> markers().length == 500);
        Workbench.settle();
        Workbench.page().showView(ProposalsList.VIEW);
        Workbench.page().activate(editor);
        Workbench.waitFor("the list", () -> ProposalsList.lines().size() >= 26);
    }
}
