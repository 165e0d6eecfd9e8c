/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.writing;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Hides the tool bars of a window, except the status line. Hides only their controls, not their model: after a crash
 * the tool bars are visible again.
 */
final class TrimAround {

    private final IWorkbenchWindow window;
    private final List<Control> hidden = new ArrayList<>();

    TrimAround(IWorkbenchWindow window) {
        this.window = window;
    }

    void hide() {
        if (window.getService(MWindow.class) instanceof MTrimmedWindow trimmed) {
            for (MTrimBar bar : trimmed.getTrimBars()) {
                if (bar.getSide() != SideValue.BOTTOM && bar.getWidget() instanceof Control control
                        && control.getVisible()) {
                    control.setVisible(false);
                    hidden.add(control);
                }
            }
            window.getShell().layout();
        }
    }

    void show() {
        hidden.stream().filter(control -> !control.isDisposed()).forEach(control -> control.setVisible(true));
        hidden.clear();
        window.getShell().layout();
    }
}
