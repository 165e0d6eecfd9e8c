/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.writing;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Listener;
import org.spinescribe.ui.preferences.Preferences;

/** Lays the text out as a column in the middle of the screen, of a readable width, with space between the lines. */
final class WritingColumn {

    private static final int CHARACTERS = 84;
    private static final int LEAST_MARGIN = 24;
    private static final int LARGER = 2;
    private static final double SPACING = 0.4;

    private final StyledText text;
    private final Font usual;
    private final Rectangle margins;
    private final int spacing;
    private final boolean wrapped;
    private final Listener resized = event -> centre();
    private Font font;

    WritingColumn(StyledText text) {
        this.text = text;
        usual = text.getFont();
        margins = new Rectangle(text.getLeftMargin(), text.getTopMargin(), text.getRightMargin(),
                text.getBottomMargin());
        spacing = text.getLineSpacing();
        wrapped = text.getWordWrap();
    }

    void begin() {
        Font base = Preferences.proportional() ? JFaceResources.getFont(JFaceResources.DIALOG_FONT) : usual;
        FontData[] data = base.getFontData();
        for (FontData each : data) {
            each.setHeight(usual.getFontData()[0].getHeight() + LARGER);
        }
        font = new Font(text.getDisplay(), data);
        text.setFont(font);
        text.setWordWrap(true);
        text.setLineSpacing((int) (text.getLineHeight() * SPACING));
        text.addListener(SWT.Resize, resized);
        centre();
        text.showSelection();
    }

    private void centre() {
        GC gc = new GC(text);
        int column = (int) (gc.getFontMetrics().getAverageCharacterWidth() * CHARACTERS);
        gc.dispose();
        int margin = Math.max(LEAST_MARGIN, (text.getClientArea().width - column) / 2);
        if (text.getLeftMargin() != margin) {
            text.setMargins(margin, LEAST_MARGIN, margin, LEAST_MARGIN);
        }
    }

    void end() {
        if (!text.isDisposed()) {
            text.removeListener(SWT.Resize, resized);
            text.setFont(usual);
            text.setWordWrap(wrapped);
            text.setLineSpacing(spacing);
            text.setMargins(margins.x, margins.y, margins.width, margins.height);
            text.showSelection();
        }
        font.dispose();
    }
}
