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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Menu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests the Report menu with keys, from its mnemonic to the result of an entry. */
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

    @RegisterExtension
    private final EditedReport report = new EditedReport(REPORT, Map.of("climber.bib", WORKS.formatted("weber2020")));

    @BeforeEach
    void openReport() throws CoreException {
        Workbench.waitForCheck(report.editor());
        report.editor().selectAndReveal(REPORT.indexOf("[]"), 0);
        report.editor().setFocus();
    }

    @Test
    void everyEntryHasItsOwnMnemonic() {
        Menu menu = MenuKeys.open("Report");
        List<Integer> letters = MenuKeys.items(menu).stream().map(MenuKeys::letter).toList();
        assertEquals(letters.stream().distinct().toList(), letters);
        Menu insert = MenuKeys.open(menu, "Insert");
        List<Integer> inserting = MenuKeys.items(insert).stream().map(MenuKeys::letter).toList();
        assertEquals(inserting.stream().distinct().toList(), inserting);
        Screen.press(KeyEvent.VK_ESCAPE);
        Screen.press(KeyEvent.VK_ESCAPE);
        Workbench.waitFor("the end of the menus", () -> !menu.isVisible());
    }

    @Test
    void mnemonicsOpenTheStatistics() {
        Workbench.page().hideView(Workbench.page().findView("org.spinescribe.ui.statistics"));
        MenuKeys.choose(MenuKeys.open("Report"), "Statistics");
        Workbench.waitFor("the statistics", () -> Workbench.page().getActivePart().getSite().getId()
                .equals("org.spinescribe.ui.statistics"));
    }

    @Test
    void aFigureIsWrittenBehindTheSection() {
        MenuKeys.choose(insert(), "Figure");
        Workbench.waitFor("the figure", () -> report.text().contains("}\n\nfigure name \"file.png\"\n"));
        assertTrue(report.text().indexOf("figure name") < report.text().indexOf("references"), report.text());
    }

    @Test
    void aCitationIsChosenFromTheWorks() {
        MenuKeys.choose(insert(), "Citation");
        Workbench.waitFor("the works", () -> Proposals.labels().stream().anyMatch(each -> each.startsWith("weber2020")));
        Workbench.settle();
        Screen.press(KeyEvent.VK_ENTER);
        Workbench.waitFor("the citation", () -> report.text().equals(REPORT.replace("[]", "[@weber2020][]")));
    }

    @Test
    void aSymbolIsChosenWithTheArrows() throws Exception {
        MenuKeys.choose(insert(), "Symbol…");
        Workbench.waitFor("the palette", () -> Dialogs.showing("Esc closes").findAny().isPresent());
        Workbench.keep("symbols", Dialogs.showing("Esc closes").findAny().orElseThrow());
        Screen.press(KeyEvent.VK_DOWN);
        Screen.press(KeyEvent.VK_RIGHT);
        Screen.press(KeyEvent.VK_UP);
        Screen.press(KeyEvent.VK_ENTER);
        Workbench.waitFor("the second sign", () -> report.text().equals(REPORT.replace("[]", "−[]")));
    }

    /** Pastes a path into the system's file dialog. */
    @Test
    void aChosenBibliographyIsReferenced() throws Exception {
        IFile works = report.file("more.bib", WORKS.formatted("roy2021"));
        CopiedText.set(works.getLocation().toOSString());
        Menu menu = MenuKeys.open("Report");
        Screen.chooseCopied(() -> MenuKeys.choose(menu, "Add References…"));
        Workbench.waitFor("the references", () -> report.text().equals(
                REPORT.replace("references \"climber.bib\"", "references \"climber.bib\", \"more.bib\"")));
    }

    /** The system's dialog accepts any file whose path is pasted or which is dropped on it. */
    @Test
    void aPictureIsRefusedAsReferences() throws Exception {
        IFile picture = report.file("mri.png", "a picture");
        CopiedText.set(picture.getLocation().toOSString());
        List<String> said = new ArrayList<>();
        Dialogs.whenOpen("Import Bibliography", dialog -> {
            said.add(Dialogs.text(dialog));
            Dialogs.press(dialog, "OK");
        });
        Menu menu = MenuKeys.open("Report");
        Screen.chooseCopied(() -> MenuKeys.choose(menu, "Add References…"));
        Workbench.waitFor("the refusal", () -> !said.isEmpty());
        assertTrue(said.getFirst().contains("‘mri.png’ is no file of references"), said.getFirst());
        assertTrue(said.getFirst().contains(".nbib"), said.getFirst());
        assertEquals(REPORT, report.text());
    }

    private static Menu insert() {
        return MenuKeys.open(MenuKeys.open("Report"), "Insert");
    }
}
