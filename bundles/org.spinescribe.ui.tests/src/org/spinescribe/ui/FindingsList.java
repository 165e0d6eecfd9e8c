/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/** The list in the view of findings, as its reader sees it. */
final class FindingsList {

    private FindingsList() {
    }

    /** All texts of the view, from top to bottom; the first one counts the findings. */
    static List<String> texts() {
        return labels().stream().map(Label::getText).filter(text -> !text.isEmpty()).toList();
    }

    /** Whether a text of the view contains some words. */
    static boolean contains(String words) {
        return place(texts(), words) >= 0;
    }

    /** Index of the first text that contains some words; -1 when no text does. */
    static int place(List<String> texts, String words) {
        return IntStream.range(0, texts.size()).filter(i -> texts.get(i).contains(words)).findFirst().orElse(-1);
    }

    /** Presses the first button with a label. */
    static void press(String label) {
        button(label).notifyListeners(SWT.Selection, new Event());
        Workbench.work();
    }

    /** The first button with a label. */
    static Button button(String label) {
        return Dialogs.controls(area(), Button.class).filter(button -> button.getText().equals(label)).findFirst()
                .orElseThrow();
    }

    /** The first label that contains some words. */
    static Label label(String words) {
        return labels().stream().filter(label -> label.getText().contains(words)).findFirst().orElseThrow();
    }

    private static List<Label> labels() {
        return Dialogs.controls(area(), Label.class).toList();
    }

    /** The content of the view: the line with the number of findings, and the list. */
    static Composite area() {
        return list().getParent();
    }

    /** The list, which scrolls. */
    static ScrolledComposite list() {
        return Dialogs.controls(Workbench.window().getShell(), ScrolledComposite.class)
                .filter(list -> list.isVisible() && list.getParent().getChildren()[0] instanceof Label)
                .findFirst().orElseThrow();
    }
}
