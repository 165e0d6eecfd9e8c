/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.event.KeyEvent;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests that no key breaks the line of a quoted text. */
class QuotedTextTest extends OpenedReport {

    private static final String ALT = "alt \"X-ray of the spine\"";

    @BeforeEach
    void bringToTheFront() throws CoreException {
        Workbench.waitForCheck(editor);
        Workbench.window().getShell().forceActive();
        editor.setFocus();
        Workbench.settle();
    }

    @Test
    void enterInQuotesStartsALineBehindThem() {
        enter("X-ray of", 0);
        assertEquals(REPORT.replace(ALT, ALT + "\n  "), text());
        assertEquals(REPORT.indexOf(ALT) + ALT.length() + 3, selection(editor));
    }

    @Test
    void enterInAHeadingStartsALineBehindTheBrace() {
        enter("Discussion", 0);
        assertEquals(REPORT.replace("\"Discussion\" {", "\"Discussion\" {\n  "), text());
    }

    @Test
    void enterKeepsSelectedTextInQuotes() {
        enter("", "X-ray of".length());
        assertEquals(REPORT.replace(ALT, ALT + "\n  "), text());
    }

    @Test
    void enterBehindQuotesStartsALine() {
        enter("X-ray of the spine\"", 0);
        assertEquals(REPORT.replace(ALT, ALT + "\n  "), text());
    }

    @Test
    void linesPastedIntoQuotesAreJoined() {
        CopiedText.set("lateral,\n    standing\n");
        editor.selectAndReveal(REPORT.indexOf("spine\"") + "spine".length(), 0);
        Screen.press(KeyEvent.VK_SPACE);
        Screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_V);
        Workbench.waitFor("the words", () -> text().contains("lateral"));
        assertEquals(REPORT.replace("spine\"", "spine lateral, standing\""), text());
    }

    /** Sets the caret after words of the figure or section, or selects text, and presses Enter. */
    private void enter(String behind, int length) {
        int place = behind.isEmpty() ? REPORT.indexOf("X-ray") : REPORT.indexOf(behind) + behind.length();
        editor.selectAndReveal(place, length);
        Screen.press(KeyEvent.VK_ENTER);
        Workbench.waitFor("the new line", () -> !text().equals(REPORT));
    }

    private String text() {
        return new EditorText(editor).document().get();
    }
}
