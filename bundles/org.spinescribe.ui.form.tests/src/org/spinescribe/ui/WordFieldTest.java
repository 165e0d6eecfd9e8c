/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import org.eclipse.swt.custom.CLabel;
import org.junit.jupiter.api.Test;

/** Tests the word count in the status line. */
class WordFieldTest extends OpenedReport {

    @Test
    void theSectionAtTheCaretAndTheTextAreCounted() throws Exception {
        editor.selectAndReveal(REPORT.indexOf("None yet"), 0);
        Workbench.waitFor("the discussion", () -> says("Discussion: 2 words; text: 13 words"));
        new EditorText(editor).document().replace(REPORT.indexOf("None yet"), 0, "Words. ");
        Workbench.waitFor("one more word", () -> says("Discussion: 3 words; text: 14 words"));
        editor.selectAndReveal(0, 0);
        Workbench.waitFor("the whole text", () -> says("text: 14 words"));
    }

    /** A quick fix, the form or a co-author's change may be far from the caret, which does not move. */
    @Test
    void aChangeAwayFromTheCaretIsCounted() throws Exception {
        editor.selectAndReveal(REPORT.indexOf("None yet"), 0);
        Workbench.waitFor("the discussion", () -> says("Discussion: 2 words; text: 13 words"));
        Workbench.linger(); // no late news of the caret
        new EditorText(editor).document().replace(REPORT.indexOf("He fell"), 0, "Words. ");
        Workbench.waitFor("one more word in the text", () -> says("Discussion: 2 words; text: 14 words"));
    }

    private static boolean says(String words) {
        return Dialogs.controls(Workbench.window().getShell(), CLabel.class).anyMatch(label -> label.getText()
                .equals(words));
    }
}
