/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.texteditor.ITextEditor;

/** Windows that come up beside the workbench's own. */
final class Dialogs {

    private static final int AGAIN = 50;

    private Dialogs() {
    }

    /**
     * Does something with the next window of a title as soon as it is there; windows that wait for an answer let it.
     * One that does not come while the patience of the tests lasts is not waited for any longer.
     */
    static void whenOpen(String title, Consumer<Shell> action) {
        whenThere(() -> find(title), action, Instant.now().plus(Workbench.PATIENCE));
    }

    /** Does the same with the next window that says something. */
    static void whenSaid(String words, Consumer<Shell> action) {
        whenThere(() -> saying(words).findFirst(), action, Instant.now().plus(Workbench.PATIENCE));
    }

    private static void whenThere(Supplier<Optional<Shell>> window, Consumer<Shell> action, Instant end) {
        Display.getCurrent().timerExec(AGAIN, () -> window.get().ifPresentOrElse(action, () -> {
            if (Instant.now().isBefore(end)) {
                whenThere(window, action, end);
            }
        }));
    }

    /** The open windows that say something. */
    static Stream<Shell> saying(String words) {
        return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> !shell.isDisposed() && shell.isVisible()
                && text(shell).contains(words));
    }

    /** Answers the next window of a title, as soon as it is there, with one of its buttons. */
    static void answer(String title, String button) {
        whenOpen(title, shell -> press(shell, button));
    }

    /** Saves what an editor shows under another name in the same folder, as the window asks for it. */
    static void saveAs(ITextEditor editor, String name) {
        String old = editor.getEditorInput().getName();
        whenOpen("Save As", shell -> {
            controls(shell, Text.class)
                    .filter(text -> text.getText().equals(old)).findFirst().orElseThrow().setText(name);
            shell.getDefaultButton().notifyListeners(SWT.Selection, new Event());
            if (!shell.isDisposed()) {
                shell.close(); // what it refuses must not wait for ever
            }
        });
        editor.doSaveAs();
    }

    /** An open window by its title. */
    static Optional<Shell> find(String title) {
        return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> !shell.isDisposed() && shell.isVisible()
                && shell.getText().equals(title)).findFirst();
    }

    /** All that a window says, a line for each of its parts. */
    static String text(Shell shell) {
        return String.join("\n", controls(shell).flatMap(Dialogs::text).toList());
    }

    private static Stream<String> text(Control control) {
        return switch (control) {
            case Label label -> Stream.of(label.getText());
            case Text text -> Stream.of(text.getText());
            case Link link -> Stream.of(link.getText());
            case Button button -> Stream.of(button.getText());
            case Table table -> Arrays.stream(table.getItems()).map(TableItem::getText);
            default -> Stream.empty();
        };
    }

    /** Presses the button with a label, its mnemonic left out. */
    static void press(Shell shell, String label) {
        Button button = controls(shell, Button.class)
                .filter(each -> each.getText().replace("&", "").equals(label)).findFirst().orElseThrow();
        button.notifyListeners(SWT.Selection, new Event());
    }

    /** All controls of a kind below another one, in their order. */
    static <T extends Control> Stream<T> controls(Composite parent, Class<T> kind) {
        return controls(parent).filter(kind::isInstance).map(kind::cast);
    }

    static Stream<Control> controls(Composite parent) {
        return Arrays.stream(parent.getChildren()).flatMap(child -> child instanceof Composite composite
                ? Stream.concat(Stream.of(child), controls(composite)) : Stream.of(child));
    }
}
