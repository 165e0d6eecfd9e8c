/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.coauthors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.spinescribe.ui.Accessible;

/** Creates the text widgets of the view. Themes colour labels, but not a styled text in a view. */
final class WordsShown {

    private WordsShown() {
    }

    /**
     * Returns a read-only text widget.
     *
     * @param columns the columns of the parent that it spans
     * @param beside the label with the colours to copy, also when the theme changes
     */
    static StyledText in(Composite parent, String name, int columns, Label beside) {
        StyledText text = new StyledText(parent, SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL);
        text.setAlwaysShowScrollBars(false);
        GridDataFactory.fillDefaults().grab(true, true).span(columns, 1).hint(80, 60).applyTo(text);
        Accessible.name(text, name);
        beside.addListener(SWT.Paint, event -> colour(text, beside));
        return text;
    }

    private static void colour(StyledText text, Label beside) {
        if (!text.getBackground().equals(beside.getBackground())) {
            text.setBackground(beside.getBackground());
        }
        if (!text.getForeground().equals(beside.getForeground())) {
            text.setForeground(beside.getForeground());
        }
    }
}
