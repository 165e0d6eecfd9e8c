/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.spinescribe.ui.recovery.UnsavedAtStart;

/** Tests what happens to unsaved text when the program starts again and no user opens its file. */
class UnsavedAtStartTest extends UnsavedReport {

    @Test
    void keptTextAlreadyInTheFileIsDiscarded() throws Exception {
        simulateCrash();
        file.setContents(REPORT.replace("He fell.", MORE + "He fell.").getBytes(StandardCharsets.UTF_8), true, true,
                null);
        new UnsavedAtStart().earlyStartup();
        assertEquals(List.of(), KeptWords.files());
        Workbench.linger();
        assertEquals(0, Workbench.page().getEditorReferences().length);
    }

    @Test
    void keptTextMissingFromTheFileIsOpened() throws Exception {
        simulateCrash();
        new UnsavedAtStart().earlyStartup();
        Workbench.waitFor("the editor", () -> Workbench.page().getActiveEditor() instanceof ITextEditor editor
                && text(editor).contains(MORE));
    }

    @Test
    void aDeletedFileIsWrittenAgainOnRequest() throws Exception {
        simulateCrash();
        file.delete(true, null);
        ask("&Write It Again");
        Workbench.waitFor("the file", () -> Workbench.page().getActiveEditor() instanceof ITextEditor editor
                && text(editor).contains(MORE));
        assertEquals(REPORT.replace("He fell.", MORE + "He fell."), file.readString());
    }

    @Test
    void keptTextOfADeletedFileIsDiscardedOnRequest() throws Exception {
        simulateCrash();
        file.delete(true, null);
        ask("&Ask Again Later");
        assertEquals(1, KeptWords.files().size());
        ask("&Give the Words Up");
        Workbench.waitFor("no kept text", () -> KeptWords.files().isEmpty());
        assertFalse(file.exists());
    }

    private static void ask(String button) {
        String title = "Unsaved words of a deleted file";
        boolean[] asked = new boolean[1];
        Dialogs.whenOpen(title, dialog -> {
            Workbench.keep("unsaved-words-deleted", dialog);
            Dialogs.press(dialog, button.replace("&", ""));
            asked[0] = true;
        });
        new UnsavedAtStart().earlyStartup();
        Workbench.waitFor("the question", () -> asked[0] && Dialogs.find(title).isEmpty());
    }
}
