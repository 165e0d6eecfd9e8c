/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.statistics;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.spinescribe.language.ide.statistics.LimitStanding;
import org.spinescribe.language.ide.statistics.StatisticsLine;

/** Draws a bar behind the used share of a limit: full at the limit, and with an edge beyond it. */
final class UseBar extends LineLabels {

    private static final int MARGIN = 3;
    private static final int LIGHTER = 90;
    private static final int EDGE = 2;

    UseBar() {
        super(StatisticsColumn.USE);
    }

    @Override
    protected void paint(Event event, Object element) {
        StatisticsLine line = (StatisticsLine) element;
        line.share().ifPresent(share -> bar(event, Math.clamp(share, 0, 1), line.standing() == LimitStanding.ABOVE));
        super.paint(event, element);
    }

    private static void bar(Event event, double share, boolean beyond) {
        GC gc = event.gc;
        Rectangle cell = ((TableItem) event.item).getBounds(event.index);
        int width = cell.width - 2 * MARGIN;
        int height = cell.height - 2 * MARGIN;
        Color before = gc.getBackground();
        int alpha = gc.getAlpha();
        gc.setBackground(event.display.getSystemColor(beyond ? SWT.COLOR_RED : SWT.COLOR_DARK_GREEN));
        gc.setAlpha(LIGHTER);
        gc.fillRectangle(cell.x + MARGIN, cell.y + MARGIN, (int) Math.round(width * share), height);
        gc.setAlpha(alpha);
        if (beyond) {
            gc.fillRectangle(cell.x + MARGIN + width - EDGE, cell.y + MARGIN, EDGE, height);
        }
        gc.setBackground(before);
    }
}
