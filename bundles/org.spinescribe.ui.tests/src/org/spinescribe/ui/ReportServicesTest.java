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
import java.util.Iterator;
import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.spinescribe.ui.hover.ReportHover;

/** Tests hovers and other services of the editor. */
class ReportServicesTest extends OpenedReport {

    @Test
    void theHoverExplainsWordsAndFindings() {
        assertTrue(hover("weber2020").startsWith("Weber A. Climbing. *Spine* 2020"), hover("weber2020"));
        assertTrue(hover("T12–L1").startsWith("**T12–L1**: twelfth thoracic to first lumbar vertebra"),
                hover("T12–L1"));
        Workbench.waitFor("the finding about the range", () -> hover("T9–T8").contains("*levels/backwards*"));
    }

    private String hover(String words) {
        Object said = new ReportHover().getHoverInfo2(viewer(), new Region(REPORT.indexOf(words) + 1, 0));
        return said == null ? "" : said.toString();
    }

    @Test
    void termsKeepTheirColourDuringTyping() throws Exception {
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
    void aBundledJournalLeadsToItsFile() throws Exception {
        follow("neurospine");
        Workbench.waitFor("the journal", () -> Workbench.page().getActiveEditor() != editor);
        EditorText journal = new EditorText(Workbench.page().getActiveEditor());
        assertTrue(journal.document().get().contains("journal neurospine"), journal.document().get());
        assertEquals("neurospine.journal", journal.editor().getTitle());
    }

    @Test
    void anAffiliationLeadsToItsDeclaration() throws Exception {
        follow("bern\nauthor \"Bea");
        Workbench.waitFor("the declaration", () -> Workbench.selected(editor).equals("bern")
                && selection(editor) == REPORT.indexOf("bern"));
    }

    private void follow(String words) throws Exception {
        editor.selectAndReveal(REPORT.indexOf(words) + 1, 0);
        Workbench.run("org.eclipse.ui.edit.text.open.hyperlink");
    }

    @Test
    void mentionsOfTheNameAtTheCaretAreMarked() throws Exception {
        editor.selectAndReveal(REPORT.indexOf("bern"), 0);
        Workbench.waitFor("the marks", () -> places("org.spinescribe.ui.occurrence").size() == 2);
        assertEquals(List.of(REPORT.indexOf("bern")), places("org.spinescribe.ui.declaration"));
        Workbench.screenshot("occurrences");
        editor.selectAndReveal(REPORT.indexOf("None yet"), 0);
        Workbench.waitFor("no marks", () -> places("org.spinescribe.ui.occurrence").isEmpty());
    }

    /** A quick fix, the form or a co-author's change may be far from the caret, which does not move. */
    @Test
    void aNewMentionAwayFromTheCaretIsMarked() throws Exception {
        editor.selectAndReveal(REPORT.indexOf("bern"), 0);
        Workbench.waitFor("the marks", () -> places("org.spinescribe.ui.occurrence").size() == 2);
        Workbench.linger(); // no late news of the caret
        new EditorText(editor).document().replace(REPORT.indexOf("keywords"), 0, "author \"Cy Lee\" at bern\n\n");
        Workbench.waitFor("one more mark", () -> places("org.spinescribe.ui.occurrence").size() == 3);
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
}
