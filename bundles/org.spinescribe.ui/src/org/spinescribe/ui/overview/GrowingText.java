/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * A field for a sentence, such as a title. Its height grows with the wrapped text. The sentence stays one line of the
 * report: Enter writes the value, and pasted line breaks become spaces.
 */
final class GrowingText {

    private final OverviewPage page;
    private final Text text;
    private int lines = 1;

    private GrowingText(OverviewPage page, Text text) {
        this.page = page;
        this.text = text;
    }

    /** Creates the field for a parent with a grid layout. */
    static Text create(OverviewPage page, Composite parent) {
        Text text = page.toolkit().createText(parent, "", SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        text.getVerticalBar().setVisible(false); // the field grows instead; the bar scrolls back to the first line
        TextMargins.set(text);
        GrowingText growing = new GrowingText(page, text);
        text.addListener(SWT.Verify, event -> event.text = event.text.replaceAll("\\R", " "));
        text.addListener(SWT.KeyDown, GrowingText::key);
        text.addListener(SWT.Modify, event -> growing.fit());
        text.addListener(SWT.Resize, event -> growing.fit());
        text.addListener(SWT.Resize, event -> growing.showAll());
        text.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        return text;
    }

    private static void key(Event event) {
        event.doit &= event.keyCode != SWT.CR && event.keyCode != SWT.KEYPAD_CR;
    }

    private void fit() {
        int needed = needed();
        if (needed != lines && text.getLayoutData() instanceof GridData place) {
            lines = needed;
            place.heightHint = height(text, lines);
            page.reflowSoon(text);
        }
    }

    /**
     * Scrolls to the first line: the field had scrolled to the caret before it grew, and GTK scrolls again after the
     * resize.
     */
    private void showAll() {
        text.getDisplay().asyncExec(() -> {
            if (!text.isDisposed()) {
                text.getVerticalBar().setSelection(0);
            }
        });
    }

    /** Returns the height of a field with a number of lines, in pixels. */
    static int height(Text text, int lines) {
        return lines * text.getLineHeight() + TextMargins.HEIGHT;
    }

    private int needed() {
        Point size = text.getSize();
        TextLayout layout = new TextLayout(text.getDisplay());
        try {
            layout.setFont(text.getFont());
            layout.setText(text.getText());
            layout.setWidth(Math.max(1, size.x - 2 * text.getBorderWidth() - TextMargins.WIDTH));
            return size.x == 0 ? lines : layout.getLineCount();
        } finally {
            layout.dispose();
        }
    }
}
