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

/** The dialogs that open beside the workbench window. */
final class Dialogs {

    private static final int POLL_MILLISECONDS = 50;

    private Dialogs() {
    }

    /**
     * Runs an action on the next window with a title as soon as it opens; modal dialogs allow this. Gives up after the
     * timeout of the tests.
     */
    static void whenOpen(String title, Consumer<Shell> action) {
        whenFound(() -> find(title), action, Instant.now().plus(Workbench.PATIENCE));
    }

    /** Runs an action on the next window that contains the given text. */
    static void whenShown(String words, Consumer<Shell> action) {
        whenFound(() -> showing(words).findFirst(), action, Instant.now().plus(Workbench.PATIENCE));
    }

    private static void whenFound(Supplier<Optional<Shell>> window, Consumer<Shell> action, Instant end) {
        Display.getCurrent().timerExec(POLL_MILLISECONDS, () -> window.get().ifPresentOrElse(action, () -> {
            if (Instant.now().isBefore(end)) {
                whenFound(window, action, end);
            }
        }));
    }

    /** Returns the open windows that contain the given text. */
    static Stream<Shell> showing(String words) {
        return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> !shell.isDisposed() && shell.isVisible()
                && text(shell).contains(words));
    }

    /** Presses a button of the next window with a title as soon as it opens. */
    static void answer(String title, String button) {
        whenOpen(title, shell -> press(shell, button));
    }

    /** Saves the content of an editor under another name in the same folder, through the Save As dialog. */
    static void saveAs(ITextEditor editor, String name) {
        String old = editor.getEditorInput().getName();
        whenOpen("Save As", shell -> {
            controls(shell, Text.class)
                    .filter(text -> text.getText().equals(old)).findFirst().orElseThrow().setText(name);
            shell.getDefaultButton().notifyListeners(SWT.Selection, new Event());
            if (!shell.isDisposed()) {
                shell.close(); // a refused name must not leave the dialog open for ever
            }
        });
        editor.doSaveAs();
    }

    /** Returns an open window by its title. */
    static Optional<Shell> find(String title) {
        return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> !shell.isDisposed() && shell.isVisible()
                && shell.getText().equals(title)).findFirst();
    }

    /** Returns all texts of a window, one line per control. */
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

    /** Presses the button with a label. The label has no mnemonic. */
    static void press(Shell shell, String label) {
        Button button = controls(shell, Button.class)
                .filter(each -> each.getText().replace("&", "").equals(label)).findFirst().orElseThrow();
        button.notifyListeners(SWT.Selection, new Event());
    }

    /** Returns all controls of a type below another control, in order. */
    static <T extends Control> Stream<T> controls(Composite parent, Class<T> kind) {
        return controls(parent).filter(kind::isInstance).map(kind::cast);
    }

    static Stream<Control> controls(Composite parent) {
        return Arrays.stream(parent.getChildren()).flatMap(child -> child instanceof Composite composite
                ? Stream.concat(Stream.of(child), controls(composite)) : Stream.of(child));
    }
}
