/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.TextInvocationContext;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinescribe.sources.comments.Anchor;
import org.spinescribe.sources.comments.Comment;
import org.spinescribe.sources.comments.CommentThread;
import org.spinescribe.sources.comments.KeptProposal;
import org.spinescribe.sources.comments.ReportComments;
import org.spinescribe.ui.coauthors.OutsideProposalFixes;
import org.spinescribe.ui.coauthors.ProposalAnnotation;
import org.spinescribe.ui.hover.ReportHover;

/** Tests that the editor of a report outside the workspace shows the proposals of co-authors in its margin. */
class OutsideCoAuthorsTest extends OutsideReport {

    private static final String VIEW = "org.spinescribe.ui.coauthors.view";

    @BeforeEach
    void keepProposals() throws Exception {
        int fell = REPORT.indexOf("fell");
        int pain = REPORT.indexOf("pain");
        Files.write(ReportComments.beside(file), new ReportComments(List.of(new CommentThread(Anchor.of(REPORT, pain,
                pain + 4), false, List.of(new Comment("Ben Beispiel", "2026-11-28T10:00:00Z", "For how long?")))),
                List.of(new KeptProposal(1, "change", List.of("Cleo Sample"), "", List.of("cleo.docx"), "Case report",
                        "fell", "slipped", new KeptProposal.Context("", ""), Anchor.of(REPORT, fell, fell + 4),
                        "slipped", "", "", false))).json());
        viewer().getDocument().replace(0, 0, "// now\n");
        Workbench.waitFor("the marks", () -> marks().equals(List.of("Ben Beispiel says: For how long?",
                "Cleo Sample proposes: fell → slipped")));
    }

    @AfterEach
    void closeView() {
        IViewPart view = Workbench.page().findView(VIEW);
        if (view != null) {
            Workbench.page().hideView(view);
        }
    }

    private List<String> marks() {
        List<String> marks = new ArrayList<>();
        IAnnotationModel model = viewer().getAnnotationModel();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            if (all.next() instanceof ProposalAnnotation mark) {
                marks.add(mark.getText());
            }
        }
        return marks.stream().sorted().toList();
    }

    private String text() {
        return viewer().getDocument().get();
    }

    private ICompletionProposal[] fixes(String words) {
        IQuickAssistProcessor processor = new OutsideProposalFixes();
        return processor.computeQuickAssistProposals(new TextInvocationContext(viewer(), text().indexOf(words) + 1, 0));
    }

    private static List<String> labels(ICompletionProposal[] fixes) {
        return Stream.of(fixes).map(ICompletionProposal::getDisplayString).toList();
    }

    private void applyFix(String words, String label) {
        Arrays.stream(fixes(words)).filter(fix -> fix.getDisplayString().equals(label)).findFirst().orElseThrow()
                .apply(viewer().getDocument());
    }

    @Test
    void aMarkedProposalIsAcceptedAndReopenedByUndo() throws Exception {
        Workbench.screenshot("outside-co-authors");
        assertEquals(List.of("Accept: fell → slipped", "Reject the proposal of Cleo Sample", "Show in Co-authors"),
                labels(fixes("fell")));
        applyFix("fell", "Accept: fell → slipped");
        assertEquals("// now\n" + REPORT.replace("fell", "slipped"), text());
        Workbench.waitFor("one mark", () -> marks().size() == 1);
        Workbench.run(IWorkbenchCommandConstants.EDIT_UNDO);
        Workbench.waitFor("both marks", () -> marks().size() == 2);
    }

    @Test
    void rejectedProposalsAndSettledCommentsLoseTheirMarks() throws IOException {
        applyFix("fell", "Reject the proposal of Cleo Sample");
        Workbench.waitFor("the comment", () -> marks().equals(List.of("Ben Beispiel says: For how long?")));
        assertEquals(List.of("Settle the comment of Ben Beispiel", "Show in Co-authors"), labels(fixes("pain")));
        applyFix("pain", "Settle the comment of Ben Beispiel");
        Workbench.waitFor("no marks", () -> marks().isEmpty());
        ReportComments kept = ReportComments.of(file);
        assertTrue(kept.proposals().getFirst().rejected() && kept.threads().getFirst().resolved());
        assertEquals("// now\n" + REPORT, text());
    }

    @Test
    void theHoverShowsTheProposalAndAFixOpensTheView() {
        Object said = new ReportHover().getHoverInfo2(viewer(), new Region(text().indexOf("fell") + 1, 0));
        assertTrue(String.valueOf(said).contains("Cleo Sample proposes: fell → slipped"), () -> "" + said);
        applyFix("fell", "Show in Co-authors");
        Workbench.waitFor("the view", () -> Workbench.page().findView(VIEW) != null);
    }
}
