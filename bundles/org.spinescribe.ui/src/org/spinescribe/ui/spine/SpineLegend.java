/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.spine;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.spinescribe.ui.Accessible;
import org.spinescribe.ui.spine.TypedLevels.Kind;

/** The legend of the marks beside the spine. */
final class SpineLegend extends Canvas {

    private static final int LINE = 18;

    SpineLegend(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        addListener(SWT.Paint, event -> paint(event.gc));
        Accessible.name(this,
                String.join(", ", SpineTexts.diagnosisMark, SpineTexts.eventMark, SpineTexts.implantMark));
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(SpineDrawing.WIDTH, LINE * Kind.values().length);
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        for (Kind kind : Kind.values()) {
            int y = kind.ordinal() * LINE;
            SpineDrawing.mark(gc, kind, 4, y + 5);
            gc.drawText(switch (kind) {
                case DIAGNOSIS -> SpineTexts.diagnosisMark;
                case EVENT -> SpineTexts.eventMark;
                case IMPLANT -> SpineTexts.implantMark;
            }, 20, y, true);
        }
    }
}
