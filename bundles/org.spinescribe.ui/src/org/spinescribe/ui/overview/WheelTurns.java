/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/**
 * Lets the mouse wheel scroll the form over any control. A table or text takes only those turns that scroll itself; a
 * combo takes none, since they would change its selection.
 */
final class WheelTurns {

    /** The scrolled distance of one count, in pixels; a turn has several counts. */
    private static final int LINE = 20;

    private WheelTurns() {
    }

    /** Makes all controls of the form pass on the turns that they do not need. */
    static void pass(ScrolledForm form) {
        pass(form, form.getBody());
    }

    private static void pass(ScrolledForm form, Composite area) {
        for (Control control : area.getChildren()) {
            if (control instanceof Scrollable taking && !(control.getClass() == Composite.class)) {
                taking.addListener(SWT.MouseVerticalWheel, event -> turn(form, taking, event));
            }
            if (control instanceof Composite inner && !(control instanceof Combo)) {
                pass(form, inner);
            }
        }
    }

    private static void turn(ScrolledForm form, Scrollable control, Event event) {
        if (!takes(control, event.count)) {
            event.doit = false;
            Point origin = form.getOrigin();
            form.setOrigin(origin.x, origin.y - event.count * LINE);
        }
    }

    private static boolean takes(Scrollable control, int count) {
        ScrollBar bar = control.getVerticalBar();
        if (control instanceof Combo || bar == null || !bar.isVisible()) {
            return false;
        }
        int end = bar.getMaximum() - bar.getThumb();
        return count > 0 ? bar.getSelection() > bar.getMinimum() : bar.getSelection() < end;
    }
}
