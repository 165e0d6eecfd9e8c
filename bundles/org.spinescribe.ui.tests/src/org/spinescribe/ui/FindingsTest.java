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
        Workbench.waitFor("the findings", () -> FindingsList.contains("T7–T5"));
    }

    @AfterEach
    void hideFindings() {
        Workbench.page().hideView(view);
    }

    @Test
    void findingsAreListedUnderTheirParts() throws Exception {
        Workbench.screenshot("findings-light");
        Workbench.dark();
        Workbench.screenshot("findings-dark");
        List<String> texts = FindingsList.texts();
        assertTrue(FindingsList.place(texts, "L1–T12") < texts.indexOf("Case report"), texts::toString);
        assertTrue(texts.indexOf("Case report") < FindingsList.place(texts, "T7–T5"), texts::toString);
        assertFalse(texts.contains("Discussion"), texts::toString);
    }

    @Test
    void unfilledPlacesAreCountedFirst() {
        assertTrue(FindingsList.texts().getFirst().startsWith("1 still to be filled in"),
                FindingsList.texts()::toString);
    }

    /** Slow rules run when the report is saved. Their findings describe the saved text. */
    @Test
    void findingsOfTheLastSaveAreMarkedAsOld() throws Exception {
        editor = (ITextEditor) Workbench.open(report.file("twice.casereport",
                REPORT.replaceFirst("section", "keywords \"Chordoma\", \"Chordoma\"\nsection")));
        Workbench.waitFor("the findings", () -> FindingsList.contains("‘Chordoma’ means the same"));
        assertFalse(FindingsList.contains("last save"), FindingsList.texts()::toString);
        new EditorText(editor).document().replace(text().indexOf("Chordoma"), "Chordoma".length(), "Lordosis");
        Workbench.waitFor("the notice about the last save", () -> FindingsList.texts().getFirst()
                .endsWith("Some are from the last save; Ctrl+S checks them again."));
        editor.doSave(null);
        Workbench.waitFor("the new findings", () -> !FindingsList.contains("means the same")
                && !FindingsList.contains("last save"));
    }

    /** A finding about something missing quotes no text. The items of a guideline appear in their order. */
    @Test
    void missingItemsQuoteNoTextAndKeepTheirOrder() throws Exception {
        editor = (ITextEditor) Workbench.open(report.file("items.casereport",
                REPORT.replaceFirst("\n", "\n  journal european-spine-journal\n")));
        Workbench.waitFor("the items", () -> items().size() > LARGEST_GAP);
        assertEquals(items().stream().sorted(Comparator.comparing(FindingsTest::number)).toList(), items());
        assertFalse(FindingsList.texts().contains("“european-spine-journal”"), FindingsList.texts()::toString);
    }

    private static List<String> items() {
        return FindingsList.texts().stream()
                .filter(text -> text.contains(" guideline ") && text.contains(", item ")).toList();
    }

    /** Returns the number of a guideline item in a form that sorts as text, such as 003b for 3b. */
    private static String number(String item) {
        String number = item.replaceFirst(".*?, item (\\w+).*", "$1");
        return "0".repeat(4 - number.replaceAll("\\D", "").length()) + number;
    }

    /** Replaces the whole text, which deletes the positions of all findings for a moment. */
    @Test
    void findingsReturnAfterReplacingTheTextAndUndo() throws Exception {
        List<String> before = FindingsList.texts();
        new EditorText(editor).document().set(REPORT);
        Workbench.waitFor("the same findings", () -> FindingsList.texts().equals(before));
        new EditorText(editor).document().set("case report \"Nothing\"\nauthor \"Ada Weber\"\n");
        Workbench.waitFor("no finding of the old text", () -> !FindingsList.contains("T7–T5"));
        Workbench.run("org.eclipse.ui.edit.undo");
        Workbench.waitFor("the same findings again", () -> FindingsList.texts().equals(before));
    }

    /** The examples include a report full of mistakes, which must not clutter the list of another report. */
    @Test
    void findingsOfAnotherReportAreNotListed() throws Exception {
        List<String> own = FindingsList.texts();
        IFile mistakes = report.file("mistakes.casereport", Files.readString(
                Path.of(System.getProperty("spinescribe.example")).resolveSibling("mistakes/mistakes.casereport")));
        Workbench.waitFor("the findings of the example", () -> Problems.any(mistakes));
        Workbench.settle();
        assertEquals(own, FindingsList.texts());
    }

    @Test
    void aButtonAppliesTheFixAndRemovesTheFinding() {
        FindingsList.press("Write ‘T5–T7’");
        assertEquals(REPORT.replace("T7–T5", "T5–T7"), text());
        Workbench.waitFor("the remaining findings", () -> !FindingsList.contains("T7–T5"));
        assertTrue(FindingsList.contains("L1–T12"), FindingsList.texts()::toString);
    }

    @Test
    void aFixFindsItsTextAfterTyping() throws Exception {
        new EditorText(editor).document().replace(0, 0, "// news\n");
        Workbench.settle();
        FindingsList.press("Write ‘T5–T7’");
        assertEquals("// news\n" + REPORT.replace("T7–T5", "T5–T7"), text());
    }

    @Test
    void aClickAndTheKeysSelectTheText() throws Exception {
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
    void findingsOfAllReportsQuoteTheTextToo() throws Exception {
        new EditorText(editor).document().set(REPORT.replace("there was", "and L4-5 there was"));
        Workbench.page().saveEditor(editor, false);
        Workbench.waitFor("the quoted text", () -> FindingsList.contains("“L4-5”"));
        List<String> here = FindingsList.texts().stream().filter(text -> text.startsWith("“")).toList();
        choose("All Reports");
        Workbench.waitFor("the name of the file", () -> FindingsList.texts().contains("Report/climber.casereport"));
        assertFalse(here.isEmpty());
        assertEquals(here, FindingsList.texts().stream().filter(text -> text.startsWith("“")).toList());
        choose("This Report");
    }

    @Test
    void withoutAReportTheViewShowsAdvice() {
        Workbench.closeEditors();
        Workbench.waitFor("the advice", () -> FindingsList.texts().contains(
                "Open a case report. This view then lists its findings."));
    }

    private static void navigate(String command) throws Exception {
        Workbench.window().getService(IHandlerService.class).executeCommand(command, null);
        Workbench.work();
    }

    /** Entries that stay in the list keep their widgets, since a user may be reading them while the report changes. */
    @Test
    void remainingFindingsKeepTheirWidgets() {
        Label other = FindingsList.label("Given name");
        FindingsList.press("Write ‘T5–T7’");
        Workbench.waitFor("the remaining findings", () -> !FindingsList.contains("T7–T5"));
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
    void theListKeepsItsScrollPositionAfterAFix() throws Exception {
        String many = IntStream.range(1, 12).mapToObj(number -> "It was seen at T12–T" + number + ". ")
                .collect(Collectors.joining());
        editor = (ITextEditor) Workbench.open(report.file("long.casereport", REPORT.replace("It is gone.", many)));
        Workbench.waitFor("the findings", () -> FindingsList.contains("T12–T11 runs"));
        Workbench.settle();
        ScrolledComposite list = FindingsList.list();
        Button last = FindingsList.button("Write ‘T11–T12’");
        list.setOrigin(0, list.getMinHeight());
        last.setFocus();
        int before = list.getOrigin().y;
        assertTrue(before > 0);
        last.notifyListeners(SWT.Selection, new Event());
        Workbench.waitFor("the remaining findings", () -> !FindingsList.contains("T12–T11 runs"));
        Workbench.settle();
        assertTrue(list.getOrigin().y > before / 2, before + ", then " + list.getOrigin().y);
    }

    @Test
    void hiddenFindingsAreCounted() {
        choose("Show What Is Still to Be Filled In");
        Workbench.waitFor("the number", () -> FindingsList.texts().getFirst()
                .contains("(1 hidden; see the menu of this view)"));
        assertFalse(FindingsList.contains("Given name"), FindingsList.texts()::toString);
        choose("Show What Is Still to Be Filled In");
        Workbench.waitFor("all findings", () -> FindingsList.contains("Given name"));
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
