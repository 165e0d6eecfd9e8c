/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.part.ViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Tests the pages beside the text, as exported. */
class PagesTest {

    private static final String REPORT = """
            case report "A fracture in a climber: a case report"

            section "Introduction" {
              Climbers fall.
            }

            section "Discussion" {
              They climb again.
            %s
              This is the end.
            }
            """.formatted("\n  More is to be said of climbers and of what becomes of them.\n".repeat(60));

    @RegisterExtension
    private final EditedReport report = new EditedReport(REPORT);

    @TempDir
    private Path folder;
    private IViewPart view;

    @BeforeEach
    void openReport() throws CoreException {
        view = Workbench.page().showView("org.spinescribe.ui.pages");
        Workbench.page().activate(report.editor());
        Workbench.waitFor("the pages", () -> description().matches("Page 1 of \\d+"));
    }

    @AfterEach
    void removeProject() throws CoreException {
        Workbench.page().hideView(view);
    }

    @Test
    void thePagesFollowTheCaret() throws Exception {
        report.editor().selectAndReveal(REPORT.indexOf("This is the end"), 0);
        Workbench.waitFor("the last page", () -> description().equals("Page %d of %d".formatted(pages(), pages())));
        Workbench.screenshot("pages-light");
        Workbench.dark();
        Workbench.screenshot("pages-dark");
    }

    @Test
    void typingUpdatesThePagesAndKeepsTheScrollPosition() throws Exception {
        int before = pages();
        canvas().getVerticalBar().setSelection(canvas().getVerticalBar().getMaximum() / 2);
        canvas().getVerticalBar().notifyListeners(SWT.Selection, new Event());
        int place = canvas().getVerticalBar().getSelection();
        report.document().replace(REPORT.indexOf("This is the end"), 0,
                "Once more.\n\n  ".repeat(80));
        Workbench.waitFor("more pages", () -> pages() > before);
        assertEquals(place, canvas().getVerticalBar().getSelection());
    }

    @Test
    void aClickMovesTheCaretInTheText() throws Exception {
        report.editor().selectAndReveal(REPORT.indexOf("This is the end"), 0);
        Workbench.waitFor("the last page", () -> description().equals("Page %d of %d".formatted(pages(), pages())));
        Rectangle area = canvas().getClientArea();
        Screen.click(canvas(), new Rectangle(area.width / 2, area.height / 3 - 40, 10, 10), 1);
        Workbench.waitFor("the place in the text", () -> caret() > REPORT.indexOf("They climb")
                && caret() < REPORT.indexOf("This is the end"));
    }

    @Test
    void pagesFitTheViewOrHaveTheirActualSize() throws Exception {
        choose("Fit Page");
        int whole = canvas().getVerticalBar().getMaximum();
        assertTrue(whole / pages() <= canvas().getClientArea().height, whole + " for " + pages());
        choose("100 %");
        int actual = canvas().getVerticalBar().getMaximum();

        assertTrue(whole < actual, whole + " is less than " + actual);
        assertEquals(pages() * 297 / 25.4 * 96, actual, pages() * 20.0);
    }

    @Test
    void anExportProblemIsQuotedAndThePagesStay() throws Exception {
        report.document().replace(REPORT.indexOf("This is the end"), 0, "\u0378 ");
        Workbench.waitFor("the message", () -> Dialogs.controls(Workbench.window().getShell())
                .anyMatch(control -> control instanceof Label label && label.isVisible()
                        && label.getText().startsWith("These are the pages as they were before. “\u0378 This is the end")));
        assertTrue(pages() > 1);
        Workbench.screenshot("pages-problem");
    }

    @Test
    void pagesForReadingAreFewer() throws Exception {
        int reviewers = pages();
        choose("Pages for Reading");
        Workbench.waitFor("fewer pages", () -> pages() < reviewers);
        choose("Pages for Reviewers");
        Workbench.waitFor("all pages", () -> pages() == reviewers);
    }

    /** Uses the button of the view, and pastes a path into the system's dialog. */
    @Test
    void thePagesAreSavedAsPdf() throws Exception {
        Path file = folder.resolve("pages of the climber.pdf");
        CopiedText.set(file.toString());
        ToolBar tools = Dialogs.controls(Workbench.window().getShell(), ToolBar.class)
                .filter(each -> each.isVisible() && item(each, "Save as PDF…").isPresent()).findFirst().orElseThrow();
        Rectangle button = item(tools, "Save as PDF…").orElseThrow().getBounds();
        Screen.chooseCopied(() -> {
            Screen.click(tools, button, 1);
            Workbench.waitFor("the file", () -> Files.isRegularFile(file));
        });
        assertTrue(Files.size(file) > 10_000, Files.size(file) + " bytes");
        assertEquals("%PDF-", new String(Files.readAllBytes(file), 0, 5, StandardCharsets.ISO_8859_1));
    }

    /** Uses Ctrl+P, and keys in the system's print dialog, whose first printer prints to a file. */
    @Test
    void thePagesArePrinted() throws Exception {
        List<Path> places = Stream.of(Path.of(""), Path.of(System.getProperty("user.home")),
                Path.of(System.getProperty("user.home"), "Documents")).map(each -> each.toAbsolutePath()
                        .resolve("output.pdf")).toList();
        assumeTrue(places.stream().noneMatch(Files::exists), "a printed file exists already");
        Workbench.page().activate(view);
        canvas().setFocus();
        try {
            Screen.answer(() -> {
                Screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_P);
                Workbench.waitFor("the printed file", () -> places.stream().anyMatch(PagesTest::isWhole));
            }, KeyEvent.VK_DOWN, KeyEvent.VK_ENTER);
        } finally {
            for (Path place : places) {
                Files.deleteIfExists(place);
            }
        }
    }

    private static boolean isWhole(Path file) {
        try {
            return Files.isRegularFile(file) && new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    .stripTrailing().endsWith("%%EOF");
        } catch (IOException e) {
            return false; // the file is still being written
        }
    }

    private static Optional<ToolItem> item(ToolBar tools, String words) {
        return Arrays.stream(tools.getItems()).filter(each -> words.equals(each.getToolTipText())).findFirst();
    }

    private int caret() {
        return ((ITextSelection) report.editor().getSelectionProvider().getSelection()).getOffset();
    }

    private String description() {
        return ((ViewPart) view).getContentDescription();
    }

    private int pages() {
        return Integer.parseInt(description().replaceFirst(".* ", ""));
    }

    private void choose(String words) {
        for (IAction action : Arrays.stream(view.getViewSite().getActionBars().getMenuManager().getItems())
                .filter(ActionContributionItem.class::isInstance)
                .map(item -> ((ActionContributionItem) item).getAction()).toList()) {
            if (action.getText().equals(words)) {
                action.setChecked(true);
                action.run();
            }
        }
        Workbench.work();
    }

    private Canvas canvas() {
        return Dialogs.controls(Workbench.window().getShell(), Canvas.class)
                .filter(each -> each.getClass().getSimpleName().equals("PagesCanvas")).findFirst().orElseThrow();
    }
}
