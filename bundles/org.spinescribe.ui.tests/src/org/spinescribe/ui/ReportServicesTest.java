/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinescribe.ui.hover.ReportHover;

/** What the editor knows about a report, beyond its text. */
class ReportServicesTest {

    private static final String REPORT = """
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
    private static final String BIBLIOGRAPHY = """
            % the works
            @article{weber2020, author = {Weber, Ada}, title = {Climbing}, journal = {Spine}, year = {2020}}
            """;

    private IProject project;
    private ITextEditor editor;

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

    @Test
    void theHoverExplainsWordsAndFindings() {
        assertTrue(hover("weber2020").startsWith("Weber A. Climbing. *Spine* 2020"), hover("weber2020"));
        assertTrue(hover("T12–L1").startsWith("**T12–L1**: twelfth thoracic to first lumbar vertebra"),
                hover("T12–L1"));
        Workbench.waitFor("why the range is wrong", () -> hover("T9–T8").contains("*levels/backwards*"));
    }

    private String hover(String words) {
        Object said = new ReportHover().getHoverInfo2(viewer(), new Region(REPORT.indexOf(words) + 1, 0));
        return said == null ? "" : said.toString();
    }

    @Test
    void wordsAreColouredByWhatTheyMeanAndKeepTheirColourWhileOneTypes() throws Exception {
        EditorText text = new EditorText(editor);
        Color level = JFaceResources.getColorRegistry().get("org.spinescribe.ui.level");
        Workbench.waitFor("the level in prose", () -> level.equals(text.colourAt(REPORT.indexOf("T9–T8"))));
        assertEquals(JFaceResources.getColorRegistry().get("org.spinescribe.ui.heading"),
                text.colourAt(REPORT.indexOf("Spinal Fusion")));
        assertEquals(JFaceResources.getColorRegistry().get("org.spinescribe.ui.entry_term"),
                text.colourAt(REPORT.indexOf("Backache")));
        text.document().replace(REPORT.indexOf("He fell"), 0, "Words. ");
        assertEquals(level, text.colourAt(text.document().get().indexOf("T9–T8")));
    }

    @Test
    void aCitationLeadsToItsEntry() throws Exception {
        follow("weber2020");
        Workbench.waitFor("the bibliography", () -> Workbench.page().getActiveEditor() != editor);
        IEditorPart bibliography = Workbench.page().getActiveEditor();
        assertEquals("climber.bib", bibliography.getTitle());
        Workbench.waitFor("the entry", () ->
                selection((ITextEditor) bibliography) == BIBLIOGRAPHY.indexOf("weber2020"));
    }

    @Test
    void aJournalLeadsToItsFileAlsoWhenItComesWithThePlugIn() throws Exception {
        follow("neurospine");
        Workbench.waitFor("the journal", () -> Workbench.page().getActiveEditor() != editor);
        EditorText journal = new EditorText(Workbench.page().getActiveEditor());
        assertTrue(journal.document().get().contains("journal neurospine"), journal.document().get());
        assertEquals("neurospine.journal", journal.editor().getTitle());
    }

    @Test
    void anAffiliationLeadsToWhereItIsDeclared() throws Exception {
        follow("bern\nauthor \"Bea");
        Workbench.waitFor("the declaration", () -> Workbench.selected(editor).equals("bern")
                && selection(editor) == REPORT.indexOf("bern"));
    }

    private void follow(String words) throws Exception {
        editor.selectAndReveal(REPORT.indexOf(words) + 1, 0);
        Workbench.run("org.eclipse.ui.edit.text.open.hyperlink");
    }

    private static int selection(ITextEditor text) {
        return ((ITextSelection) text.getSelectionProvider().getSelection()).getOffset();
    }

    @Test
    void mentionsOfWhatTheCaretIsAtAreMarked() throws Exception {
        editor.selectAndReveal(REPORT.indexOf("bern"), 0);
        Workbench.waitFor("the marks", () -> places("org.spinescribe.ui.occurrence").size() == 2);
        assertEquals(List.of(REPORT.indexOf("bern")), places("org.spinescribe.ui.declaration"));
        Workbench.screenshot("occurrences");
        editor.selectAndReveal(REPORT.indexOf("None yet"), 0);
        Workbench.waitFor("none", () -> places("org.spinescribe.ui.occurrence").isEmpty());
    }

    private List<Integer> places(String type) {
        IAnnotationModel annotations = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
        List<Integer> places = new ArrayList<>();
        for (Iterator<Annotation> all = annotations.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            if (annotation.getType().equals(type)) {
                places.add(annotations.getPosition(annotation).getOffset());
            }
        }
        return places;
    }

    @Test
    void blocksOfSeveralLinesCanBeFolded() {
        Workbench.waitFor("the blocks", () -> folded().equals(List.of("figure xra", "section \"C", "section \"D")));
    }

    private List<String> folded() {
        List<String> starts = new ArrayList<>();
        IAnnotationModel model = ((ProjectionViewer) viewer()).getProjectionAnnotationModel();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Position place = model.getPosition(all.next());
            starts.add(viewer().getDocument().get().substring(place.getOffset(), place.getOffset() + 10));
        }
        return starts.stream().sorted().toList();
    }

    @Test
    void theOutlineShowsTheReportAndLeadsThere() throws Exception {
        Tree tree = outline();
        Workbench.waitFor("the outline", () -> labels(tree.getItems()).contains("Case report  11 words"));
        assertTrue(labels(tree.getItems()).contains("Ada Weber"), labels(tree.getItems()).toString());
        Workbench.screenshot("outline-light");
        editor.selectAndReveal(REPORT.indexOf("None yet"), 0);
        Workbench.waitFor("the section of the caret", () -> Arrays.stream(tree.getSelection())
                .anyMatch(item -> item.getText().startsWith("Discussion")));
        new EditorText(editor).document().replace(REPORT.indexOf("None yet"), 0, "Words. ");
        Workbench.waitFor("the count", () -> labels(tree.getItems()).contains("Discussion  3 words"));
        Workbench.dark();
        Workbench.screenshot("outline-dark");
    }

    private Tree outline() throws CoreException {
        Workbench.page().showView(IPageLayout.ID_OUTLINE);
        Workbench.page().activate(editor);
        List<Tree> trees = new ArrayList<>();
        Workbench.waitFor("the outline", () -> {
            trees.clear();
            Dialogs.controls(Workbench.window().getShell()).filter(Tree.class::isInstance).map(Tree.class::cast)
                    .filter(tree -> labels(tree.getItems()).contains("Ada Weber")).forEach(trees::add);
            return !trees.isEmpty();
        });
        return trees.getFirst();
    }

    private static List<String> labels(TreeItem[] items) {
        return Arrays.stream(items).map(TreeItem::getText).toList();
    }

    @Test
    void theQuickOutlineGoesToWhatIsTyped() throws Exception {
        Workbench.run("org.spinescribe.ui.quickOutline");
        List<Shell> popup = new ArrayList<>();
        Workbench.waitFor("the window", () -> {
            popup.clear();
            Arrays.stream(Workbench.window().getShell().getDisplay().getShells()).filter(Shell::isVisible)
                    .filter(shell -> shell != Workbench.window().getShell())
                    .filter(shell -> Dialogs.controls(shell).anyMatch(Tree.class::isInstance)).forEach(popup::add);
            return !popup.isEmpty();
        });
        Text filter = (Text) Dialogs.controls(popup.getFirst()).filter(Text.class::isInstance).findFirst()
                .orElseThrow();
        Tree tree = (Tree) Dialogs.controls(popup.getFirst()).filter(Tree.class::isInstance).findFirst().orElseThrow();
        Workbench.waitFor("the report", () -> tree.getItemCount() > 0);
        filter.setText("disc");
        Workbench.save("quick-outline", Workbench.window().getShell());
        Event enter = new Event();
        enter.character = SWT.CR;
        filter.notifyListeners(SWT.KeyDown, enter);
        Workbench.waitFor("the section", () -> selection(editor) == REPORT.indexOf("section \"Discussion"));
    }

    private ITextViewer viewer() {
        return (ITextViewer) editor.getAdapter(ITextOperationTarget.class);
    }
}
