/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.TextInvocationContext;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.ui.assist.ContentAssist;
import org.spinescribe.ui.editor.ReportEditor;
import org.spinescribe.ui.hover.ReportHover;
import org.spinescribe.ui.outside.FindingAnnotation;
import org.spinescribe.ui.outside.OutsideFixes;

/** A report that is in no project, as one opens it from the desktop or with File → Open File. */
class OutsideFilesTest {

    private static final String REPORT = """
            case report "A fracture in a climber: a case report"
              journal neurospine
            author "Ada Weber"
            keywords "Spinal Fusion"
            section "Case report" {
              He fell. At T9–T8 there was pain, see [@weber2020].
            }
            references "works.bib"
            """;

    @TempDir
    Path folder;

    private Path file;
    private ReportEditor editor;

    @BeforeEach
    void openReport() throws IOException, CoreException {
        Workbench.closeEditors();
        Files.writeString(folder.resolve("works.bib"),
                "@article{weber2020, author = {Weber, Ada}, title = {Climbing}, journal = {Spine}, year = {2020}}\n");
        Files.writeString(folder.resolve("neighbour.casereport"), "case report \"Another\"\n");
        file = Files.writeString(folder.resolve("climber.casereport"), REPORT);
        editor = (ReportEditor) open(file);
    }

    private static IEditorPart open(Path path) throws CoreException {
        return IDE.openEditorOnFileStore(Workbench.page(), EFS.getLocalFileSystem().getStore(path.toUri()));
    }

    @AfterEach
    void close() {
        Workbench.waitForWork();
        Workbench.closeEditors();
    }

    @Test
    void itHasColoursAndItsFindingsInTheMargin() throws Exception {
        EditorText text = new EditorText(editor);
        assertEquals(JFaceResources.getColorRegistry().get("org.spinescribe.ui.keyword"), text.colourAt(0));
        Workbench.waitFor("the finding", () -> !findings("T9–T8").isEmpty());
        Workbench.waitFor("the level’s colour", () -> JFaceResources.getColorRegistry()
                .get("org.spinescribe.ui.level").equals(text.colourAt(REPORT.indexOf("T9–T8"))));
        Workbench.screenshot("outside");
    }

    @Test
    void findingsFollowWhatIsTyped() throws Exception {
        Workbench.waitFor("the finding", () -> !findings("T9–T8").isEmpty());
        new EditorText(editor).document().replace(REPORT.indexOf("T9–T8"), 5, "T8–T9");
        Workbench.waitFor("none", () -> findings("T8–T9").isEmpty());
    }

    @Test
    void aFixIsOfferedAndWritten() throws Exception {
        Workbench.waitFor("the finding", () -> findings("T9–T8").stream().anyMatch(FindingAnnotation::isQuickFixable));
        IQuickAssistInvocationContext here = new TextInvocationContext(viewer(), REPORT.indexOf("T9–T8") + 1, 0);
        ICompletionProposal[] fixes = new OutsideFixes().computeQuickAssistProposals(here);
        assertEquals("Write ‘T8–T9’", fixes[0].getDisplayString());
        fixes[0].apply(viewer().getDocument());
        assertTrue(viewer().getDocument().get().contains("At T8–T9 there"));
    }

    @Test
    void theHoverSaysWhatIsWrongAndWhatTheWordsMean() {
        Workbench.waitFor("the rule", () -> hover("T9–T8").contains("*levels/backwards*"));
        assertTrue(hover("weber2020").startsWith("Weber A. Climbing."), hover("weber2020"));
    }

    private String hover(String words) {
        Object said = new ReportHover().getHoverInfo2(viewer(), new Region(REPORT.indexOf(words) + 1, 0));
        return said == null ? "" : said.toString();
    }

    @Test
    void contentAssistOutlineChecklistAndFormKnowIt() throws Exception {
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
        return Dialogs.controls(Workbench.window().getShell()).filter(Tree.class::isInstance).map(Tree.class::cast)
                .anyMatch(tree -> tree.getItemCount() > 0 && tree.getItem(0).getText().startsWith(first));
    }

    @Test
    void itsBibliographyIsLookedUp() throws Exception {
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
    void itsPreviewIsShown() throws Exception {
        IViewPart preview = Workbench.page().showView("org.spinescribe.ui.preview");
        try {
            Workbench.page().activate(editor);
            Workbench.settle();
            Browser browser = Dialogs.controls(Workbench.window().getShell()).filter(Browser.class::isInstance)
                    .map(Browser.class::cast).findFirst().orElse(null);
            assumeTrue(browser != null, "Not installed: a browser for SWT, such as libwebkit2gtk-4.1-0");
            Workbench.waitFor("the page", () -> Boolean.TRUE.equals(browser.evaluate(
                    "return document.body.textContent.includes('He fell.')", true)));
        } finally {
            Workbench.page().hideView(preview);
        }
    }

    @Test
    void whatIsNamedInItAloneIsRenamedAndWhatIsNamedInAnotherFileIsRefused() throws Exception {
        new EditorText(editor).document().replace(REPORT.indexOf("author"), "author \"Ada Weber\"".length(),
                "affiliation bern \"Bern\"\nauthor \"Ada Weber\" at bern");
        rename("bern", "basel");
        Workbench.waitFor("the name", () -> viewer().getDocument().get().contains("author \"Ada Weber\" at basel")
                && viewer().getDocument().get().contains("affiliation basel "));
        Dialogs.whenSaid("works.bib’ is in no project", Shell::close);
        rename("weber2020", "weber");
        assertTrue(viewer().getDocument().get().contains("[@weber2020]"));
    }

    private void rename(String old, String name) throws Exception {
        boolean[] asked = new boolean[1];
        Dialogs.whenOpen("Rename ‘" + old + "’", dialog -> {
            asked[0] = true;
            ((Text) Dialogs.controls(dialog).filter(Text.class::isInstance).findFirst().orElseThrow()).setText(name);
            Dialogs.press(dialog, "OK");
            if (!dialog.isDisposed()) {
                dialog.close();
            }
        });
        editor.selectAndReveal(viewer().getDocument().get().indexOf(old), 0);
        Workbench.run("org.eclipse.ui.edit.rename");
        Workbench.waitFor("the answer", () -> asked[0] && Dialogs.find("Rename ‘" + old + "’").isEmpty());
    }

    @Test
    void wordsStayWhenItIsDeletedAndAreKept() throws Exception {
        new EditorText(editor).document().replace(0, 0, "// not saved\n");
        Files.delete(file);
        Workbench.waitFor("that they are kept", () -> KeptWords.any("// not saved"));
        assertEquals("// not saved\n" + REPORT, viewer().getDocument().get());
        assertTrue(editor.isDirty());
    }

    @Test
    void itIsExportedBesideItself() throws Exception {
        new EditorText(editor).document().replace(REPORT.indexOf("T9–T8"), 5, "T8–T9");
        Workbench.run("org.spinescribe.ui.export");
        Workbench.waitFor("the manuscript", () -> Files.exists(folder.resolve("climber.docx"))
                || Dialogs.find("Export Manuscript").isPresent());
        assertTrue(Files.readString(file).contains("T8–T9"), "what is typed is saved first");
        assertTrue(Files.exists(folder.resolve("climber.docx")));
    }

    @Test
    void onlyWhatIsOpenedIsReadOfItsFolder() throws Exception {
        Workbench.waitFor("the finding", () -> !findings("T9–T8").isEmpty());
        IEditorPart neighbour = open(folder.resolve("neighbour.casereport"));
        assertInstanceOf(ReportEditor.class, neighbour);
        Workbench.waitFor("its findings", () -> !annotations((ITextEditor) neighbour).isEmpty());
        Workbench.page().closeEditor(neighbour, false);
        new EditorText(editor).document().replace(REPORT.indexOf("He fell"), 0, "At L5–L4. ");
        Workbench.waitFor("the first one’s findings go on", () -> !findings("L5–L4").isEmpty());
    }

    @Test
    void aJournalInNoProjectIsChecked() throws Exception {
        Path journal = Files.writeString(folder.resolve("own.journal"), "journal own \"Own\"\n  follows nobody\n");
        ITextEditor opened = (ITextEditor) open(journal);
        Workbench.waitFor("the unknown guideline", () -> annotations(opened).stream()
                .anyMatch(found -> found.getText().contains("nobody")));
        assertNotNull(new EditorText(opened).colourAt(0));
    }

    @Test
    void whatIsSavedIsOnDisk() throws Exception {
        new EditorText(editor).document().replace(0, 0, "// kept\n");
        assertTrue(editor.isDirty());
        editor.doSave(new NullProgressMonitor());
        assertEquals("// kept\n" + REPORT, Files.readString(file));
    }

    private ISourceViewer viewer() {
        return (ISourceViewer) editor.getAdapter(ITextOperationTarget.class);
    }

    private List<FindingAnnotation> findings(String words) throws Exception {
        int place = viewer().getDocument().get().indexOf(words);
        IAnnotationModel model = viewer().getAnnotationModel();
        return annotations(editor).stream().filter(found -> {
            Position position = model.getPosition(found);
            return position != null && position.overlapsWith(place, words.length());
        }).toList();
    }

    private static List<FindingAnnotation> annotations(ITextEditor in) {
        List<FindingAnnotation> found = new ArrayList<>();
        IAnnotationModel model = in.getDocumentProvider().getAnnotationModel(in.getEditorInput());
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            if (all.next() instanceof FindingAnnotation finding) {
                found.add(finding);
            }
        }
        return found;
    }
}
