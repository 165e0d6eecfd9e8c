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

import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests the preview beside the text. Needs a browser, on Linux WebKitGTK. */
class PreviewTest {

    private static final String REPORT = """
            case report "A fracture in a climber: a case report"

            section "Introduction" {
              Climbers fall.
            }

            section "Discussion" {
              They climb again.
            %s}
            """.formatted("\n  More is to be said.\n".repeat(60));
    private static final int TIMES = 8;
    private static final int PAUSE = 150;

    @RegisterExtension
    private final EditedReport report = new EditedReport(REPORT);
    private IViewPart view;

    @BeforeEach
    void openReport() throws CoreException {
        view = Workbench.page().showView("org.spinescribe.ui.preview");
        Workbench.page().activate(report.editor());
        Workbench.settle();
        assumeTrue(browser() != null, "Not installed: a browser for SWT, such as libwebkit2gtk-4.1-0");
        Workbench.waitFor("the page", () -> has("Climbers fall."));
    }

    @AfterEach
    void removeProject() throws CoreException {
        Workbench.page().hideView(view);
    }

    @Test
    void typingUpdatesThePageAndKeepsTheScrollPosition() throws Exception {
        evaluate("window.scrollTo(0, 300)");
        report.document().replace(REPORT.indexOf("Climbers fall."), 8, "Surfers");
        Workbench.waitFor("the typed text", () -> has("Surfers fall."));
        assertEquals(300.0, ((Number) evaluate("return window.scrollY")).doubleValue(), 2.0);
    }

    @Test
    void thePageFollowsTheCaret() throws Exception {
        report.editor().selectAndReveal(REPORT.lastIndexOf("More is"), 0);
        Workbench.waitFor("the last paragraph", () -> Boolean.TRUE.equals(evaluate(
                "var here = document.querySelector('.spinescribe-here'); return !!here && here.textContent.trim() == "
                        + "'More is to be said.' && here.getBoundingClientRect().bottom <= window.innerHeight")));
        Workbench.screenshot("preview-light");
    }

    @Test
    void aClickInThePageLeadsToTheText() throws Exception {
        Workbench.waitFor("the place in the text", () -> {
            evaluate("Array.from(document.querySelectorAll('p[data-offset]')).find("
                    + "block => block.textContent.includes('They climb again')).click()"); // a new page needs a moment
            return caret() >= REPORT.indexOf("They climb") - 4 && caret() <= REPORT.indexOf("They climb") + 4;
        });
    }

    @Test
    void aMissingFigureIsReportedAndTheLastPageStays() throws Exception {
        report.document().replace(REPORT.length(), 0, "figure mri \"missing.png\" caption { No. }\n");
        Workbench.waitFor("the message", () -> Dialogs.controls(Workbench.window().getShell())
                .anyMatch(control -> control instanceof Label label && label.isVisible()
                        && label.getText().contains("missing.png")));
        assertTrue(has("Climbers fall."));
        Workbench.dark();
        Workbench.screenshot("preview-dark");
    }

    /** A slow page must not delay clicks, since typed letters would go to the earlier place. */
    @Test
    void aSlowPageDoesNotMisplaceTypedLetters() throws Exception {
        evaluate("window.spinescribePage = function () { for (var end = Date.now() + 1000; Date.now() < end;) { } };");
        StyledText text = (StyledText) report.editor().getAdapter(Control.class);
        Point first = place(text, "Climbers fall.");
        Point second = place(text, "They climb again");
        Workbench.window().getShell().forceActive();
        Robot hand = Screen.robot();
        hand.setAutoDelay(Screen.BETWEEN_MOVES);
        Thread author = Thread.ofPlatform().daemon().start(() -> {
            for (int times = 0; times < TIMES; times++) {
                clickAndType(hand, first, KeyEvent.VK_X);
                hand.delay((times + 1) * PAUSE); // the page begins to change some time after the last letter
                clickAndType(hand, second, KeyEvent.VK_Z);
            }
        });
        Workbench.waitFor("the letters", () -> !author.isAlive());
        Workbench.settle();
        assertEquals(REPORT.replace("Climbers", "xxx".repeat(TIMES) + "Climbers")
                .replace("They climb", "zzz".repeat(TIMES) + "They climb"), report.text());
    }

    /** Returns the position of the first letter of some words on the display. */
    private static Point place(StyledText text, String words) {
        Point letter = text.getLocationAtOffset(text.getText().indexOf(words));
        return Screen.pixel(text.toDisplay(letter.x + 1, letter.y + text.getLineHeight() / 2));
    }

    private static void clickAndType(Robot hand, Point place, int letter) {
        hand.mouseMove(place.x, place.y);
        hand.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        hand.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        for (int times = 0; times < 3; times++) {
            hand.keyPress(letter);
            hand.keyRelease(letter);
        }
    }

    private int caret() {
        return ((ITextSelection) report.editor().getSelectionProvider().getSelection()).getOffset();
    }

    private boolean has(String words) {
        return Boolean.TRUE.equals(evaluate("return document.body.textContent.includes('" + words + "')"));
    }

    private Object evaluate(String script) {
        return browser().evaluate(script, true);
    }

    private static Browser browser() {
        return Dialogs.controls(Workbench.window().getShell(), Browser.class)
                .findFirst().orElse(null);
    }
}
