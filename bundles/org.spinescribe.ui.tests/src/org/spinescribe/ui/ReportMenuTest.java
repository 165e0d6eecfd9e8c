/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Report menu by keys, from its letter to what comes of an entry. */
class ReportMenuTest {

    private static final String REPORT = """
            case report "A fracture in a climber"

            author "Ada Weber"

            section "Case report" {
              He fell [].
            }

            references "climber.bib"
            """;
    private static final String WORKS = "@article{%s, author = {Weber, Ada}, title = {Climbing}, journal = {Spine}, "
            + "year = {2020}}\n";

    private IProject project;
    private ITextEditor editor;

    @BeforeEach
    void openReport() throws CoreException {
        project = Workbench.project("Menu");
        Workbench.file(project, "climber.bib", WORKS.formatted("weber2020"));
        editor = (ITextEditor) Workbench.open(Workbench.file(project, "climber.casereport", REPORT));
        Workbench.waitForCheck(editor);
        editor.selectAndReveal(REPORT.indexOf("[]"), 0);
        editor.setFocus();
    }

    @AfterEach
    void removeProject() throws CoreException {
        Workbench.closeEditors();
        Workbench.delete(project);
    }

    @Test
    void everyEntryHasALetterOfItsOwn() {
        Menu report = MenuKeys.open("Report");
        List<Integer> letters = MenuKeys.items(report).stream().map(MenuKeys::letter).toList();
        assertEquals(letters.stream().distinct().toList(), letters);
        Menu insert = MenuKeys.open(report, "Insert");
        List<Integer> inserting = MenuKeys.items(insert).stream().map(MenuKeys::letter).toList();
        assertEquals(inserting.stream().distinct().toList(), inserting);
        Screen.press(KeyEvent.VK_ESCAPE);
        Screen.press(KeyEvent.VK_ESCAPE);
        Workbench.waitFor("the end of the menus", () -> !report.isVisible());
    }

    @Test
    void itsLettersShowTheStatistics() {
        Workbench.page().hideView(Workbench.page().findView("org.spinescribe.ui.statistics"));
        MenuKeys.choose(MenuKeys.open("Report"), "Statistics");
        Workbench.waitFor("the statistics", () -> Workbench.page().getActivePart().getSite().getId()
                .equals("org.spinescribe.ui.statistics"));
    }

    @Test
    void aFigureIsWrittenBehindTheSection() {
        MenuKeys.choose(insert(), "Figure");
        Workbench.waitFor("the figure", () -> text().contains("}\n\nfigure name \"file.png\"\n"));
        assertTrue(text().indexOf("figure name") < text().indexOf("references"), text());
    }

    @Test
    void aCitationIsChosenFromTheWorks() {
        MenuKeys.choose(insert(), "Citation");
        Workbench.waitFor("the works", () -> Proposals.labels().stream().anyMatch(each -> each.startsWith("weber2020")));
        Workbench.settle();
        Screen.press(KeyEvent.VK_ENTER);
        Workbench.waitFor("the citation", () -> text().equals(REPORT.replace("[]", "[@weber2020][]")));
    }

    @Test
    void aSymbolIsChosenWithTheArrows() throws Exception {
        MenuKeys.choose(insert(), "Symbol…");
        Workbench.waitFor("the palette", () -> Dialogs.saying("Esc closes").findAny().isPresent());
        Workbench.keep("symbols", Dialogs.saying("Esc closes").findAny().orElseThrow());
        Screen.press(KeyEvent.VK_DOWN);
        Screen.press(KeyEvent.VK_RIGHT);
        Screen.press(KeyEvent.VK_UP);
        Screen.press(KeyEvent.VK_ENTER);
        Workbench.waitFor("the second sign", () -> text().equals(REPORT.replace("[]", "−[]")));
    }

    /** With a path in the system's window. */
    @Test
    void referencesAreChosenAndNamed() throws Exception {
        IFile works = Workbench.file(project, "more.bib", WORKS.formatted("roy2021"));
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] { works.getLocation().toOSString() }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
        Menu report = MenuKeys.open("Report");
        Screen.chooseCopied(() -> MenuKeys.choose(report, "Add References…"));
        Workbench.waitFor("the references", () -> text().equals(
                REPORT.replace("references \"climber.bib\"", "references \"climber.bib\", \"more.bib\"")));
    }

    private static Menu insert() {
        return MenuKeys.open(MenuKeys.open("Report"), "Insert");
    }

    private String text() {
        return new EditorText(editor).document().get();
    }
}
