/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinescribe.ui.editor.ReportEditor;

/** The report as a form: it reads and writes the text of its editor and leaves all else in it alone. */
class OverviewTest {

    private static final String REPORT = """
            // Draft; ask Bea about the screws
            case report "A fracture in a climber"   // 5 words
              journal neurospine
              language en-GB

            affiliation bern "Clinic of Spinal Surgery, Bern, Switzerland"
            affiliation kiel "Department of Radiology, Kiel, Germany"
            author "Ada Weber" at bern
              degrees "MD, PhD"
              corresponding "ada@example.org"
              orcid 0000-0002-1825-0097
              roles investigation, writing-original-draft
            author "Bea Roy" at kiel
            author "Cy Tran" at bern, kiel

            keywords "Spinal Fusion", "Backache"

            patient
              sex male
              age 46 years

            diagnosis "Burst fracture" at T12–L1

            timeline
              day 0 procedure "Posterior fusion" at T11–L2
              week 6 imaging "Screws in place"
              month 6 outcome "Climbs again"

            section "Case report" {
              He fell.   Badly.
            }

            consent {
              He has agreed in writing.
            }
            funding none
            ethics none "Not required for a single case"
            """;

    private IProject project;
    private IFile file;
    private ReportEditor editor;

    @BeforeEach
    void openReport() throws CoreException {
        project = Workbench.project("Overview");
        file = Workbench.file(project, "climber.casereport", REPORT);
        editor = (ReportEditor) Workbench.open(file);
        editor.showOverview();
        Workbench.waitFor("the form", () -> text("Title").getText().equals("A fracture in a climber"));
    }

    @AfterEach
    void removeProject() throws CoreException {
        Workbench.closeEditors();
        Workbench.light();
        project.delete(true, true, null);
    }

    @Test
    void looksRightInLightAndDark() throws Exception {
        Workbench.waitFor("the findings", () -> file.findMarkers(IMarker.PROBLEM, true, 0).length > 0);
        Workbench.screenshot("overview-light");
        ScrolledForm form = (ScrolledForm) editor.overview().control();
        form.setOrigin(0, 500);
        Workbench.screenshot("overview-middle-light");
        form.setOrigin(0, 5000);
        Workbench.screenshot("overview-end-light");
        Workbench.dark();
        Workbench.screenshot("overview-end-dark");
        form.setOrigin(0, 0);
        Workbench.screenshot("overview-dark");
    }

    @Test
    void aTitleTypedInTheFormChangesTheTextByThatAndOneStepTakesItBack() throws Exception {
        type("Title", "A fall of a climber");
        Workbench.waitFor("the text", () -> document().get().equals(REPORT.replace("A fracture in a", "A fall of a")));
        assertTrue(editor.isDirty());
        Workbench.run("org.eclipse.ui.edit.undo");
        assertEquals(REPORT, document().get());
        Workbench.waitFor("the field", () -> text("Title").getText().equals("A fracture in a climber"));
        Workbench.run("org.eclipse.ui.edit.redo");
        Workbench.waitFor("the field", () -> text("Title").getText().equals("A fall of a climber"));
    }

    @Test
    void turningThePagesLosesNoLetterNoStepAndNotTheCaret() throws Exception {
        editor.selectAndReveal(REPORT.indexOf("Badly"), 5);
        assertFalse(editor.isOverview());
        turnTo("Overview");
        text("Title").setFocus();
        text("Title").setText("A fracture in a lone climber");
        turnTo("Source");
        Workbench.waitFor("the text", () -> document().get().contains("\"A fracture in a lone climber\"   // 5 words"));
        ITextSelection selection = (ITextSelection) editor.getSelectionProvider().getSelection();
        assertEquals("Badly", selection.getText());
        Workbench.run("org.eclipse.ui.edit.undo");
        assertEquals(REPORT, document().get());
    }

    @Test
    void whatIsHalfTypedStaysWhenTheTextChangesElsewhere() throws Exception {
        Text title = text("Title");
        title.setFocus();
        title.setText("Half a ti");
        document().replace(REPORT.indexOf("He fell"), 0, "So. ");
        document().replace(REPORT.indexOf("Ada Weber"), 3, "Ida");
        Workbench.waitFor("both", () -> document().get().contains("Half a ti") && table("Ida Weber") != null);
        assertEquals("Half a ti", title.getText());
        assertTrue(document().get().contains("So. He fell."));
    }

    @Test
    void whatStandsInAFieldIsSavedWithTheReport() throws Exception {
        text("Title").setText("A fall");
        assertTrue(editor.isDirty());
        editor.doSave(new NullProgressMonitor());
        assertEquals(REPORT.replace("A fracture in a climber", "A fall"), file.readString());
        Workbench.waitFor("nothing to save", () -> !editor.isDirty());
    }

    @Test
    void authorsAreBroughtIntoOrder() throws Exception {
        Table authors = table("Ada Weber");
        choose(authors, 2);
        press(authors, "Up");
        Workbench.waitFor("the order", () -> names(authors).equals(List.of("Ada Weber", "Cy Tran", "Bea Roy")));
        assertEquals(1, authors.getSelectionIndex());
        assertEquals(REPORT.replace("author \"Bea Roy\" at kiel\nauthor \"Cy Tran\" at bern, kiel\n",
                "author \"Cy Tran\" at bern, kiel\nauthor \"Bea Roy\" at kiel\n"), document().get());
        press(authors, "Remove");
        Workbench.waitFor("two", () -> names(authors).equals(List.of("Ada Weber", "Bea Roy")));
        press(authors, "Add");
        Workbench.waitFor("three", () -> names(authors).equals(List.of("Ada Weber", "Bea Roy", "New Author")));
    }

    @Test
    void aWrongOrcidIsSaidAtItsField() throws Exception {
        choose(table("Ada Weber"), 1);
        Workbench.waitFor("Bea", () -> text("Name").getText().equals("Bea Roy"));
        type("ORCID", "0000-0002-1825-0098");
        Workbench.waitFor("the text", () -> document().get().contains("at kiel\n  orcid 0000-0002-1825-0098\n"));
        Workbench.waitFor("the rule’s words", () -> String.valueOf(text("ORCID").getToolTipText()).contains("ORCID"));
        Workbench.screenshot("overview-orcid");
        type("ORCID", "0000-0002-1825-0097");
        Workbench.waitFor("silence", () -> text("ORCID").getToolTipText() == null);
    }

    @Test
    void whatTheLanguageWouldTakeForSomethingElseIsRefusedAndStaysInItsField() throws Exception {
        type("Affiliations", "bern {");
        Workbench.waitFor("the reason", () -> String.valueOf(text("Affiliations").getToolTipText()).contains(
                "would not be understood here"));
        assertEquals(REPORT, document().get());
        assertEquals("bern {", text("Affiliations").getText());
    }

    @Test
    void aBrokenBlockCannotBeFilledInAndSaysWhyWhileOthersCan() throws Exception {
        document().replace(REPORT.indexOf(" climber\"") + " climber".length(), 1, "");
        Workbench.waitFor("the reason", () -> String.valueOf(text("Title").getToolTipText()).contains("Close it on the"));
        assertFalse(text("Title").getEditable());
        Workbench.screenshot("overview-broken");
        type("E-mail", "weber@example.org");
        Workbench.waitFor("the text", () -> document().get().contains("corresponding \"weber@example.org\""));
    }

    @Test
    void aHeadingOfMeshIsFoundAndAdded() throws Exception {
        Text search = text("MeSH");
        search.setText("kyphosi");
        Workbench.waitFor("a heading", () -> table("Kyphosis") != null);
        Event enter = new Event();
        enter.keyCode = SWT.CR;
        enter.character = SWT.CR;
        search.notifyListeners(SWT.KeyDown, enter);
        Workbench.waitFor("the text", () -> document().get().contains("\"Spinal Fusion\", \"Backache\", \"Kyphosis\"\n"));
    }

    @Test
    void aStatementIsChosen() throws Exception {
        Combo funding = (Combo) after("Funding");
        assertEquals("none, because", funding.getText());
        assertEquals("Not required for a single case", ((Text) afterChoice("Ethics")).getText());
        Combo conflicts = (Combo) after("Conflicts of interest");
        conflicts.select(2);
        conflicts.notifyListeners(SWT.Selection, new Event());
        Workbench.waitFor("the statement", () -> document().get().endsWith("single case\"\nconflicts none\n"));
    }

    @Test
    void keysOfTheTextDoNothingInFrontOfTheForm() throws Exception {
        assertFalse(isHandled("org.eclipse.ui.edit.text.delete.line"));
        assertNull(editor.getAction("copy"));
        turnTo("Source");
        Workbench.waitFor("the key", () -> isHandled("org.eclipse.ui.edit.text.delete.line"));
        assertTrue(editor.getAction("copy") != null);
    }

    private static boolean isHandled(String command) {
        return Workbench.window().getService(ICommandService.class).getCommand(command).isEnabled();
    }

    @Test
    void aMarkerLeadsToTheText() throws Exception {
        IMarker marker = file.createMarker(IMarker.BOOKMARK);
        marker.setAttribute(IMarker.CHAR_START, REPORT.indexOf("Badly"));
        marker.setAttribute(IMarker.CHAR_END, REPORT.indexOf("Badly") + 5);
        IDE.openEditor(Workbench.page(), marker);
        assertFalse(editor.isOverview());
        assertEquals("Badly", Workbench.selected(editor));
    }

    private IDocument document() {
        return new EditorText(editor).document();
    }

    private void turnTo(String page) {
        CTabFolder pages = (CTabFolder) editor.overview().control().getParent();
        pages.setSelection(page.equals("Overview") ? 0 : 1);
        Event event = new Event();
        event.item = pages.getSelection();
        pages.notifyListeners(SWT.Selection, event);
    }

    private void type(String label, String words) {
        Text text = text(label);
        text.setFocus();
        text.setText(words);
    }

    private Text text(String label) {
        return (Text) after(label);
    }

    /** The words of a statement, behind its choice. */
    private Control afterChoice(String label) {
        List<Control> all = Dialogs.controls((Composite) editor.overview().control()).toList();
        return all.get(all.indexOf(after(label)) + 1);
    }

    /** What comes behind a label. */
    private Control after(String label) {
        List<Control> all = Dialogs.controls((Composite) editor.overview().control()).toList();
        for (int i = 0; i + 1 < all.size(); i++) {
            boolean filled = all.get(i + 1) instanceof Text || all.get(i + 1) instanceof Combo;
            if (filled && all.get(i) instanceof Label words && words.getText().replaceAll("[&:]", "").equals(label)) {
                return all.get(i + 1);
            }
        }
        throw new AssertionError("no field " + label);
    }

    /** The table whose first line begins with words. */
    private Table table(String first) {
        return Dialogs.controls((Composite) editor.overview().control()).filter(Table.class::isInstance)
                .map(Table.class::cast).filter(each -> each.getItemCount() > 0 && each.getItem(0).getText().equals(first))
                .findFirst().orElse(null);
    }

    private static List<String> names(Table table) {
        return Arrays.stream(table.getItems()).map(TableItem::getText).toList();
    }

    private static void choose(Table table, int line) {
        table.setSelection(line);
        Event event = new Event();
        event.item = table.getItem(line);
        table.notifyListeners(SWT.Selection, event);
    }

    private static void press(Table table, String label) {
        Button button = Dialogs.controls(table.getParent().getParent()).filter(Button.class::isInstance)
                .map(Button.class::cast).filter(each -> each.getText().equals(label)).findFirst().orElseThrow();
        button.notifyListeners(SWT.Selection, new Event());
    }
}
