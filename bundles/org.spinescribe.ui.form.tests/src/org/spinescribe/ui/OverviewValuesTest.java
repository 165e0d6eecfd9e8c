/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.spinescribe.ui.editor.ReportEditor;

/** Tests that values appear in a readable form and in full. */
class OverviewValuesTest {

    private static final String LONG = "A fracture of the first lumbar vertebra in a climber who fell from a height of"
            + " eleven metres onto a ledge";

    @RegisterExtension
    private final OverviewForm form = new OverviewForm();

    @Test
    void aJournalIsShownAndChosenByItsTitle() {
        Combo journal = (Combo) form.after("Journal");
        Workbench.waitFor("the title", () -> journal.getText().equals("Neurospine"));
        assertFalse(form.editor().isDirty());
        journal.setText("European Spine Journal");
        Workbench.waitFor("the short name", () -> form.document().get().equals(
                OverviewForm.REPORT.replace("journal neurospine", "journal european-spine-journal")));
        Workbench.settle();
        assertEquals("European Spine Journal", journal.getText());
    }

    /** The checklist and the findings report the missing parts that the journal requires. */
    @Test
    void aSuitableJournalHasNoTipAndOtherTipsAreWrapped() throws Exception {
        form.document().replace(OverviewForm.REPORT.indexOf("neurospine"), "neurospine".length(),
                "european-spine-journal");
        Text title = form.text("Title");
        Workbench.waitFor("the advice for titles", () -> title.getToolTipText() != null);
        assertTrue(title.getToolTipText().contains("case report"), title.getToolTipText());
        assertTrue(title.getToolTipText().lines().allMatch(line -> line.length() <= 80), title.getToolTipText());
        assertNull(form.after("Journal").getToolTipText());
    }

    @Test
    void aJournalWithoutCaseReportsIsMarkedAtItsField() {
        Control journal = form.after("Journal");
        Workbench.waitFor("the mark", () -> journal.getToolTipText() != null);
        assertTrue(journal.getToolTipText().startsWith("Neurospine does not accept case reports. Choose another journal."),
                journal.getToolTipText());
    }

    @Test
    void aClickedComboTakesTheKeyboardFocus() {
        Workbench.window().getShell().forceActive();
        form.text("Title").setFocus();
        Combo language = (Combo) form.after("Language");
        Point size = language.getSize();
        Screen.click(language, new Rectangle(size.x - 20, 0, 10, size.y), 1);
        Screen.press(KeyEvent.VK_DOWN);
        Screen.press(KeyEvent.VK_ENTER);
        Workbench.waitFor("the language", () -> form.document().get().equals(
                OverviewForm.REPORT.replace("en-GB", "en-US")));
        Workbench.waitFor("the keyboard focus", language::isFocusControl);
        assertEquals("English (United States)", language.getText());
    }

    @Test
    void anUnknownJournalKeepsItsShortName() throws Exception {
        form.document().replace(OverviewForm.REPORT.indexOf("neurospine"), "neurospine".length(), "our-journal");
        Workbench.waitFor("the name", () -> ((Combo) form.after("Journal")).getText().equals("our-journal"));
    }

    @Test
    void anAuthorsAffiliationsAreShownInFull() {
        OverviewForm.choose(form.table("Ada Weber"), 2);
        Workbench.waitFor("both affiliations", () -> labels().contains("""
                bern  –  Clinic of Spinal Surgery, Bern, Switzerland
                kiel  –  Department of Radiology, Kiel, Germany"""));
        OverviewForm.choose(form.table("Ada Weber"), 1);
        Workbench.waitFor("one of them", () -> labels().contains("kiel  –  Department of Radiology, Kiel, Germany"));
    }

    @Test
    void aGrowingTitleStaysVisibleFromItsFirstLine() throws Exception {
        Text title = form.text("Title");
        int line = title.getSize().y;
        Workbench.window().getShell().forceActive();
        title.setFocus();
        title.setSelection(title.getText().length());
        Workbench.settle();
        Screen.type(" WHO FELL FROM A HEIGHT OF ELEVEN METRES ONTO A LEDGE".chars().boxed().toList());
        Workbench.waitFor("the lines", () -> title.getSize().y >= line + title.getLineHeight());
        Workbench.waitFor("the first line", () -> title.getVerticalBar().getSelection() == 0);
        Workbench.screenshot("overview-title-grown");
    }

    @Test
    void aLongTitleIsWrappedButStoredInOneLine() throws Exception {
        Text title = form.text("Title");
        int line = title.getSize().y;
        form.type("Title", LONG);
        Workbench.waitFor("the lines", () -> title.getSize().y >= line + title.getLineHeight());
        Workbench.window().getShell().forceActive();
        title.setFocus();
        Workbench.settle();
        Screen.press(KeyEvent.VK_ENTER);
        Workbench.waitFor("the title", () -> form.document().get().equals(
                OverviewForm.REPORT.replace("A fracture in a climber", LONG)));
        assertEquals(LONG, title.getText());
        Workbench.screenshot("overview-long-title");
        form.type("Title", "A fracture");
        Workbench.waitFor("one line", () -> title.getSize().y == line);
    }

    @Test
    void aGrowingFieldShowsTypedTextInFull() throws Exception {
        Text diagnosis = form.text("Diagnosis");
        int line = diagnosis.getSize().y;
        Workbench.window().getShell().forceActive();
        diagnosis.setFocus();
        diagnosis.setSelection(diagnosis.getCharCount());
        for (char letter : " with a retropulsed fragment, of the first lumbar vertebra".toCharArray()) {
            diagnosis.insert(String.valueOf(letter));
            Workbench.work();
        }
        Workbench.waitFor("the lines", () -> diagnosis.getSize().y >= line + diagnosis.getLineHeight());
        String words = diagnosis.getText();
        Workbench.waitFor("the report", () -> form.document().get().contains(words));
        form.text("Title").setFocus();
        Workbench.settle();
        int[] typed = pixels(diagnosis);
        diagnosis.setText("");
        Workbench.settle();
        diagnosis.setText(words);
        Workbench.settle();
        assertArrayEquals(pixels(diagnosis), typed);
    }

    private static int[] pixels(Text text) {
        Point place = text.toDisplay(0, 0);
        BufferedImage seen = Screen.picture(new Rectangle(place.x, place.y, text.getSize().x, text.getSize().y));
        return seen.getRGB(0, 0, seen.getWidth(), seen.getHeight(), null, 0, seen.getWidth());
    }

    /** Creates a form together with its editor, as for a new report. */
    @Test
    void aFormOpenedInTheDarkThemeHasADarkHead() throws Exception {
        Workbench.closeEditors();
        Workbench.dark();
        ReportEditor editor = (ReportEditor) Workbench.open(form.file());
        editor.showOverview();
        Workbench.settle();
        Composite head = ((ScrolledForm) editor.overview().control()).getForm().getHead();
        Point corner = head.toDisplay(head.getSize().x - 40, head.getSize().y / 2);
        int colour = Screen.picture(new Rectangle(corner.x, corner.y, 1, 1)).getRGB(0, 0) & 0xff;
        assertTrue(colour < 0x90, () -> "blue: " + colour);
    }

    @Test
    void theExportKeyWorksInTheForm() {
        Workbench.window().getShell().forceActive();
        form.text("Title").setFocus();
        Workbench.settle();
        Screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_M);
        Workbench.waitFor("the manuscript", () -> {
            form.file().getParent().refreshLocal(IResource.DEPTH_ONE, null);
            return form.file().getProject().getFile("climber.docx").exists();
        });
        Workbench.settle();
    }

    @Test
    void lineBreaksOfAPastedTitleBecomeBlanks() {
        Text title = form.text("Title");
        title.setFocus();
        title.selectAll();
        title.insert("A fracture\nin a climber:\r\na case report");
        Workbench.waitFor("the title", () -> form.document().get().contains(
                "case report \"A fracture in a climber: a case report\""));
    }

    @Test
    void theKindOfAnEventIsChosenFromAList() {
        OverviewForm.choose(form.table("day 0"), 2);
        Combo event = (Combo) form.after("Event");
        Workbench.waitFor("the event", () -> event.getText().equals("imaging"));
        assertTrue(List.of(event.getItems()).containsAll(List.of("symptom", "procedure", "outcome")));
        event.setText("finding");
        Workbench.waitFor("the new kind", () -> form.document().get().equals(
                OverviewForm.REPORT.replace("week 6 imaging", "week 6 finding")));
    }

    @Test
    void theWheelOverTablesAndCombosScrollsTheForm() {
        ScrolledForm page = (ScrolledForm) form.editor().overview().control();
        for (Composite under : List.of((Combo) form.after("Language"), form.table("Burst fracture"))) {
            page.setOrigin(0, 0);
            Workbench.settle();
            Screen.turnWheel(under, 2);
            Workbench.waitFor("the next part of the form", () -> page.getOrigin().y > 0);
        }
        Workbench.settle();
        assertEquals(OverviewForm.REPORT, form.document().get());
        assertEquals("English (United Kingdom)", ((Combo) form.after("Language")).getText());
    }

    @Test
    void theWheelScrollsALongTable() throws Exception {
        ScrolledForm page = (ScrolledForm) form.editor().overview().control();
        String more = "author \"Dee Ito\" at bern\n".repeat(12);
        form.document().replace(OverviewForm.REPORT.indexOf("\nkeywords"), 0, more);
        Table authors = form.table("Ada Weber");
        Workbench.waitFor("the authors", () -> authors.getItemCount() == 15);
        Workbench.settle();
        Screen.turnWheel(authors, 1);
        Workbench.waitFor("other authors", () -> authors.getTopIndex() > 0);
        assertEquals(0, page.getOrigin().y);
    }

    private List<String> labels() {
        return Dialogs.controls((Composite) form.editor().overview().control(), Label.class).map(Label::getText).toList();
    }
}
