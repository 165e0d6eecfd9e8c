/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests keys, commands and renaming, which change the text. */
class EditingTest {

    private static final String REPORT = """
            case report "A fracture in a climber"

            affiliation bern "Clinic, Bern"
            author "Ada Weber" at bern

            section "Case report" {
              He fell [@weber2020].
            }

            references "climber.bib"
            """;
    private static final String BIBLIOGRAPHY = "@article{weber2020, author = {Weber, Ada}, title = {Climbing}}\n";

    @RegisterExtension
    private final EditedReport report = new EditedReport(REPORT, Map.of("climber.bib", BIBLIOGRAPHY));

    @Test
    void bracesQuotesAndBracketsAreClosed() {
        assertEquals("section \"A\" { ¦ }", typed("", "section \"A\" {"));
        assertEquals("section \"A\" { [@k] ¦}", typed("section \"A\" { ¦}", "[@k] "));
        assertEquals("section \"A\" { a \"b\"¦ }", typed("section \"A\" { ¦ }", "a \"b\""));
    }

    @Test
    void aTypedClosingBraceIsNotDoubled() {
        assertEquals("section \"A\" { a }¦", typed("", "section \"A\" { a }"));
        assertEquals("section \"A\" { a }¦", typed("", "section \"A\" {a}"));
        assertEquals("section \"A\" { a\n}¦", typed("section \"A\" { a¦\n}", "}"));
        assertEquals("section \"A\" { a {b}¦ }", typed("section \"A\" { a {b¦ }", "}"));
    }

    @Test
    void backspaceDeletesBothSignsOfAnEmptyPair() {
        assertEquals("section \"A\" { a ¦ }", typed("section \"A\" { a ¦ }", "[@\b\b"));
        assertEquals("section \"A\" { a ¦x] }", typed("section \"A\" { a [¦x] }", "\b"));
        assertEquals("section ¦", typed("section ¦", "\"\b"));
        assertEquals("section \"A\" { ¦\" }", typed("section \"A\" { \"¦\" }", "\b"));
        assertEquals("patient\n  alt \"¦\"", typed("patient\n  alt \"x¦\"", "\b"));
        assertEquals("affiliation work \"Bern¦\"", typed("affiliation work \"Bern\"¦\"", "\b"));
    }

    @Test
    void aTypedClosingQuoteIsNotDoubled() {
        assertEquals("affiliation work \"Bern\"¦\nauthor", typed("affiliation work \"Bern¦\nauthor", "\""));
        assertEquals("affiliation work \"Bern\"¦", typed("affiliation work \"Bern¦", "\""));
    }

    @Test
    void aNewLineIsIndentedLikeTheLastOne() {
        assertEquals("section \"A\" {\n  ¦\n}", typed("section \"A\" { ¦ }", "\n").replace(" \n", "\n")
                .replace("{ ", "{"));
        assertEquals("patient\n  sex male\n  ¦", typed("patient\n  sex male¦", "\n"));
    }

    @Test
    void twoTypedSignsBecomeOneTypographicSign() {
        assertEquals("section \"A\" { 5 ±¦ }", typed("section \"A\" { 5 ¦ }", "+-"));
        assertEquals("diagnosis \"A\" at T11–¦", typed("diagnosis \"A\" at T11¦", "--"));
        assertEquals("// T11--¦", typed("// T11¦", "--"));
        assertEquals("section \"A\" { p ≤¦ }", typed("section \"A\" { p ¦ }", "<="));
        assertEquals("section \"A\" { n ≥¦ }", typed("section \"A\" { n ¦ }", ">="));
        assertEquals("section \"A\" { L4–L5¦ }", typed("section \"A\" { L4¦ }", "--L5"));
        assertEquals("diagnosis \"Stenosis, 2–3¦\"", typed("diagnosis \"Stenosis, 2¦\"", "--3"));
    }

    @Test
    void otherPairsOfSignsStayUnchanged() {
        assertEquals("section \"A\" { a--b¦ }", typed("section \"A\" { a¦ }", "--b"));
        assertEquals("table t \"\" { |---¦ }", typed("table t \"\" { |¦ }", "---"));
        assertEquals("patient +-¦", typed("patient ¦", "+-"));
        assertEquals("// 2--3¦", typed("// 2¦", "--3"));
    }

    /** Presses keys and returns the text of the editor. The broken bar marks the caret. */
    private String typed(String start, String keys) {
        StyledText widget = (StyledText) report.editor().getAdapter(Control.class);
        int bar = Math.max(0, start.indexOf('¦'));
        report.document().set(start.replace("¦", ""));
        widget.setCaretOffset(bar);
        for (char key : keys.toCharArray()) {
            Event event = new Event();
            event.character = key == '\n' ? SWT.CR : key;
            event.keyCode = event.character;
            widget.notifyListeners(SWT.KeyDown, event);
        }
        return new StringBuilder(report.text()).insert(widget.getCaretOffset(), '¦').toString();
    }

    @Test
    void linesBecomeCommentsAndTextAgain() throws Exception {
        report.editor().selectAndReveal(REPORT.indexOf("affiliation"),
                REPORT.indexOf("section") - REPORT.indexOf("affiliation") - 2);
        Workbench.run("org.spinescribe.ui.toggleComment");
        assertTrue(report.text().contains("// affiliation bern \"Clinic, Bern\"\n// author \"Ada Weber\" at bern\n\nsection"),
                report.text());
        Workbench.run("org.spinescribe.ui.toggleComment");
        assertEquals(REPORT, report.text());
        report.editor().selectAndReveal(REPORT.indexOf("He fell"), 0);
        Workbench.run("org.spinescribe.ui.toggleComment");
        assertEquals(REPORT, report.text());
    }

    /** A mouse click moves the caret before the workbench learns of it. */
    @Test
    void aCommandUsesTheCurrentCaret() throws Exception {
        report.editor().selectAndReveal(REPORT.indexOf("affiliation"), 0);
        Workbench.settle();
        ((StyledText) report.editor().getAdapter(Control.class)).setCaretOffset(REPORT.indexOf("author"));
        Workbench.run("org.spinescribe.ui.toggleComment");
        assertEquals(REPORT.replace("author", "// author"), report.text());
    }

    @Test
    void formattingIsUndoneInOneStep() throws Exception {
        report.document().set(REPORT.replace("author \"Ada", "author     \"Ada"));
        Workbench.run("org.spinescribe.ui.format");
        Workbench.waitFor("the formatted text", () -> report.text().contains("author \"Ada"));
        report.editor().getAction(ActionFactory.UNDO.getId()).run();
        assertTrue(report.text().contains("author     \"Ada"), report.text());
    }

    @Test
    void renamingACitationKeyChangesTheBibliographyToo() throws Exception {
        List<String> shown = new CopyOnWriteArrayList<>();
        Dialogs.whenOpen("Rename ‘weber2020’", dialog -> {
            name(dialog).setText("weber2020climbing");
            Dialogs.press(dialog, "Preview >");
            Workbench.settle();
            Workbench.keep("rename-preview", dialog);
            shown.add(Dialogs.text(dialog));
            Dialogs.press(dialog, "OK");
        });
        report.editor().selectAndReveal(REPORT.indexOf("weber2020"), 0);
        Workbench.run("org.eclipse.ui.edit.rename");
        Workbench.waitFor("the new key", () -> report.text().equals(REPORT.replace("weber2020", "weber2020climbing")));
        assertEquals(BIBLIOGRAPHY.replace("weber2020", "weber2020climbing"),
                new String(report.project().getFile("climber.bib").getContents().readAllBytes(), StandardCharsets.UTF_8));
    }

    private static Text name(Shell dialog) {
        return (Text) Dialogs.controls(dialog).filter(Text.class::isInstance).findFirst().orElseThrow();
    }

    @Test
    void referencesAreListedInTheSearchView() throws Exception {
        report.editor().selectAndReveal(REPORT.indexOf("bern"), 0);
        Workbench.run("org.eclipse.ui.genericeditor.findReferences");
        Workbench.waitFor("the result", () -> Arrays.stream(NewSearchUI.getQueries())
                .anyMatch(query -> query.getSearchResult() instanceof AbstractTextSearchResult result
                        && result.getLabel().equals("2 references to ‘bern’")));
        Workbench.screenshot("references");
    }
}
