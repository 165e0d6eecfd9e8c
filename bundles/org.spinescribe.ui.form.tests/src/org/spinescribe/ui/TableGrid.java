/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.event.KeyEvent;
import java.util.Arrays;
import java.util.function.Consumer;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * The window in which a table is edited, driven by keys.
 *
 * @param editor of the report with the table
 */
record TableGrid(ITextEditor editor) {

    /** Puts the caret before some words, opens the grid with its keys, acts in its window, and waits until it closes. */
    void open(String words, Consumer<Shell> action) {
        boolean[] done = { false };
        AssertionError[] failure = { null };
        Dialogs.whenOpen("Edit Table", shell -> {
            try {
                Workbench.settle();
                action.accept(shell);
                Workbench.waitFor("the end of the grid", shell::isDisposed);
            } catch (AssertionError e) {
                failure[0] = e;
                Workbench.keep("table-grid-failed", shell.isDisposed() ? Workbench.window().getShell() : shell);
            } finally {
                if (!shell.isDisposed()) {
                    shell.dispose();
                }
                done[0] = true;
            }
        });
        caret(words);
        Screen.press(KeyEvent.VK_ALT, KeyEvent.VK_SHIFT, KeyEvent.VK_T);
        Workbench.waitFor("the grid", () -> done[0]);
        if (failure[0] != null) {
            throw failure[0];
        }
    }

    /** Puts the caret before some words of the report. */
    void caret(String words) {
        editor.selectAndReveal(text().indexOf(words), 0);
        focus();
    }

    /** Gives the keyboard to the text of the report. */
    void focus() {
        ((StyledText) editor.getAdapter(Control.class)).forceFocus();
        Workbench.work();
    }

    /** The text of the report. */
    String text() {
        return new EditorText(editor).document().get();
    }

    /** Presses keys, one after another. */
    static void type(int... keys) {
        Arrays.stream(keys).forEach(Screen::press);
        Workbench.settle();
    }

    /** Writes the table into the report, which closes the window. */
    static void write(Shell shell) {
        Workbench.settle();
        assertFalse(shell.isDisposed(), "the grid has gone already");
        Screen.press(KeyEvent.VK_ALT, KeyEvent.VK_W);
        Workbench.waitFor("the closed grid", shell::isDisposed);
    }

    /** Takes a picture of the window in the light and in the dark theme. */
    static void keep(Shell shell) {
        Workbench.keep("table-grid-light", shell);
        Workbench.dark();
        Workbench.keep("table-grid-dark", shell);
        Workbench.light();
    }

    /** The widget with the cells. */
    static Table table(Shell shell) {
        return Dialogs.controls(shell, Table.class).findFirst().orElseThrow();
    }
}
