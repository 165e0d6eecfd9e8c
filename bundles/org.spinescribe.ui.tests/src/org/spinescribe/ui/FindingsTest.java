/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests the view of findings: its sentences, the quoted text, and the fixes. */
class FindingsTest {

    private static final String REPORT = """
            case report "A fracture in a climber"

            author "Given name Family name"

            diagnosis "Burst fracture" at L1–T12

            section "Case report" {
              At T7–T5 there was pain.
            }

            section "Discussion" {
              It is gone.
            }
            """;

    private static final int LARGEST_GAP = 6;

    @RegisterExtension
    private final EditedReport report = new EditedReport(REPORT);
    private ITextEditor editor;
    private IViewPart view;

    @BeforeEach
    void showFindings() throws CoreException {
        editor = report.editor();
        view = Workbench.page().showView("org.spinescribe.ui.findings");
        Workbench.page().activate(editor);
        Workbench.waitFor("the findings", () -> FindingsList.says("T7–T5"));
    }

    @AfterEach
    void hideFindings() {
        Workbench.page().hideView(view);
    }

    @Test
    void theyStandUnderTheNamesOfTheirPartsWithTheWordsInQuestion() throws Exception {
        Workbench.screenshot("findings-light");
        Workbench.dark();
        Workbench.screenshot("findings-dark");
        List<String> said = FindingsList.said();
        assertTrue(FindingsList.place(said, "L1–T12") < said.indexOf("Case report"), said::toString);
        assertTrue(said.indexOf("Case report") < FindingsList.place(said, "T7–T5"), said::toString);
        assertFalse(said.contains("Discussion"), said::toString);
    }

    @Test
    void whatIsNotFilledInYetIsNoError() {
        assertTrue(FindingsList.said().getFirst().startsWith("1 still to be filled in"), FindingsList.said()::toString);
    }

    /** Slow rules run when the report is saved. Their findings describe the saved text. */
    @Test
    void whatIsOfTheLastSaveIsSaidToBe() throws Exception {
        editor = (ITextEditor) Workbench.open(report.file("twice.casereport",
                REPORT.replaceFirst("section", "keywords \"Chordoma\", \"Chordoma\"\nsection")));
        Workbench.waitFor("the findings", () -> FindingsList.says("‘Chordoma’ means the same"));
        assertFalse(FindingsList.says("last save"), FindingsList.said()::toString);
        new EditorText(editor).document().replace(text().indexOf("Chordoma"), "Chordoma".length(), "Lordosis");
        Workbench.waitFor("what is old", () -> FindingsList.said().getFirst()
                .endsWith("Some are from the last save; Ctrl+S checks them again."));
        editor.doSave(null);
        Workbench.waitFor("what is new", () -> !FindingsList.says("means the same") && !FindingsList.says("last save"));
    }

    /** A finding about something missing quotes no text. The items of a guideline appear in their order. */
    @Test
    void whatIsMissingQuotesNoOtherWordsAndItemsStandInTheirOrder() throws Exception {
        editor = (ITextEditor) Workbench.open(report.file("items.casereport",
                REPORT.replaceFirst("\n", "\n  journal european-spine-journal\n")));
        Workbench.waitFor("the items", () -> items().size() > LARGEST_GAP);
        assertEquals(items().stream().sorted(Comparator.comparing(FindingsTest::number)).toList(), items());
        assertFalse(FindingsList.said().contains("“european-spine-journal”"), FindingsList.said()::toString);
    }

    private static List<String> items() {
        return FindingsList.said().stream()
                .filter(text -> text.contains(" guideline ") && text.contains(", item ")).toList();
    }

    /** Returns the number of a guideline item in a form that sorts as text, such as 003b for 3b. */
    private static String number(String item) {
        String number = item.replaceFirst(".*?, item (\\w+).*", "$1");
        return "0".repeat(4 - number.replaceAll("\\D", "").length()) + number;
    }

    /** Replaces the whole text, which deletes the positions of all findings for a moment. */
    @Test
    void theyAreThereAgainWhenTheWholeTextIsReplacedAndThatIsTakenBack() throws Exception {
        List<String> before = FindingsList.said();
        new EditorText(editor).document().set(REPORT);
        Workbench.waitFor("the same", () -> FindingsList.said().equals(before));
        new EditorText(editor).document().set("case report \"Nothing\"\nauthor \"Ada Weber\"\n");
        Workbench.waitFor("none of them", () -> !FindingsList.says("T7–T5"));
        Workbench.run("org.eclipse.ui.edit.undo");
        Workbench.waitFor("the same again", () -> FindingsList.said().equals(before));
    }

    /** The examples include a report full of mistakes, which must not clutter the list of another report. */
    @Test
    void thoseOfTheExamplesAreNotAmongThem() throws Exception {
        List<String> own = FindingsList.said();
        IFile mistakes = report.file("mistakes.casereport", Files.readString(
                Path.of(System.getProperty("spinescribe.example")).resolveSibling("mistakes/mistakes.casereport")));
        Workbench.waitFor("their findings", () -> Problems.any(mistakes));
        Workbench.settle();
        assertEquals(own, FindingsList.said());
    }

    @Test
    void aButtonMendsAndWhatIsMendedGoes() {
        FindingsList.press("Write ‘T5–T7’");
        assertEquals(REPORT.replace("T7–T5", "T5–T7"), text());
        Workbench.waitFor("the rest", () -> !FindingsList.says("T7–T5"));
        assertTrue(FindingsList.says("L1–T12"), FindingsList.said()::toString);
    }

    @Test
    void whatWasTypedMeanwhileLeadsNowhereElse() throws Exception {
        new EditorText(editor).document().replace(0, 0, "// news\n");
        Workbench.settle();
        FindingsList.press("Write ‘T5–T7’");
        assertEquals("// news\n" + REPORT.replace("T7–T5", "T5–T7"), text());
    }

    @Test
    void aClickAndTheKeysLeadToTheWords() throws Exception {
        Label words = FindingsList.label("T7–T5");
        Event click = new Event();
        click.button = 1;
        words.notifyListeners(SWT.MouseDown, click);
        assertEquals("T7–T5", Workbench.selected(editor));
        Workbench.page().activate(view);
        navigate("org.eclipse.ui.navigate.previous");
        assertEquals("L1–T12", Workbench.selected(editor));
        navigate("org.eclipse.ui.navigate.next");
        assertEquals("T7–T5", Workbench.selected(editor));
    }

    @Test
    void thoseOfAllReportsHaveTheWordsInQuestionToo() throws Exception {
        new EditorText(editor).document().set(REPORT.replace("there was", "and L4-5 there was"));
        Workbench.page().saveEditor(editor, false);
        Workbench.waitFor("the words", () -> FindingsList.says("“L4-5”"));
        List<String> here = FindingsList.said().stream().filter(text -> text.startsWith("“")).toList();
        choose("All Reports");
        Workbench.waitFor("the name of the file", () -> FindingsList.said().contains("Report/climber.casereport"));
        assertFalse(here.isEmpty());
        assertEquals(here, FindingsList.said().stream().filter(text -> text.startsWith("“")).toList());
        choose("This Report");
    }

    @Test
    void withoutAReportItSaysWhatItIsFor() {
        Workbench.closeEditors();
        Workbench.waitFor("the advice", () -> FindingsList.said().contains(
                "Open a case report. This view then lists its findings."));
    }

    private static void navigate(String command) throws Exception {
        Workbench.window().getService(IHandlerService.class).executeCommand(command, null);
        Workbench.work();
    }

    /** Entries that stay in the list keep their widgets, since a user may be reading them while the report changes. */
    @Test
    void whatIsStillFoundStaysWhereItIs() {
        Label other = FindingsList.label("Given name");
        FindingsList.press("Write ‘T5–T7’");
        Workbench.waitFor("the rest", () -> !FindingsList.says("T7–T5"));
        assertFalse(other.isDisposed());
        Control[] items = other.getParent().getParent().getChildren();
        for (int i = 1; i < items.length; i++) {
            int end = items[i - 1].getLocation().y + items[i - 1].getSize().y;
            int begin = items[i].getLocation().y;
            assertTrue(begin >= end && begin <= end + LARGEST_GAP, i + " of " + items.length + ": " + end + ", " + begin);
        }
    }

    /** Fixes one finding after the other at the end of a long list. */
    @Test
    void theListStaysWhereAFindingIsMended() throws Exception {
        String many = IntStream.range(1, 12).mapToObj(number -> "It was seen at T12–T" + number + ". ")
                .collect(Collectors.joining());
        editor = (ITextEditor) Workbench.open(report.file("long.casereport", REPORT.replace("It is gone.", many)));
        Workbench.waitFor("the findings", () -> FindingsList.says("T12–T11 runs"));
        Workbench.settle();
        ScrolledComposite list = FindingsList.list();
        Button last = FindingsList.button("Write ‘T11–T12’");
        list.setOrigin(0, list.getMinHeight());
        last.setFocus();
        int before = list.getOrigin().y;
        assertTrue(before > 0);
        last.notifyListeners(SWT.Selection, new Event());
        Workbench.waitFor("the rest", () -> !FindingsList.says("T12–T11 runs"));
        Workbench.settle();
        assertTrue(list.getOrigin().y > before / 2, before + ", then " + list.getOrigin().y);
    }

    @Test
    void whatTheMenuHidesIsCounted() {
        choose("Show What Is Still to Be Filled In");
        Workbench.waitFor("the number", () -> FindingsList.said().getFirst()
                .contains("(1 hidden; see the menu of this view)"));
        assertFalse(FindingsList.says("Given name"), FindingsList.said()::toString);
        choose("Show What Is Still to Be Filled In");
        Workbench.waitFor("all", () -> FindingsList.says("Given name"));
    }

    /** Chooses an entry of the view menu with keys. */
    private void choose(String label) {
        Workbench.window().getShell().forceActive();
        Workbench.page().activate(view);
        Workbench.settle();
        MenuKeys.chooseInView(label);
    }

    private String text() {
        return new EditorText(editor).document().get();
    }
}
