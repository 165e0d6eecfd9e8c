/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.pauses;

import org.eclipse.swt.widgets.Display;

/**
 * A debouncer: acts once when something that comes many times has rested for a while.
 *
 * @param milliseconds of rest
 * @param action is run in the thread of the display
 */
public record Pause(int milliseconds, Runnable action) {

    /** Begins to wait, or begins anew. Outside the thread of the display nothing happens. */
    public void begin() {
        Display display = Display.getCurrent();
        if (display != null) {
            begin(display);
        }
    }

    /** Begins to wait, or begins anew; to be called in the thread of the display. */
    public void begin(Display display) {
        display.timerExec(-1, action);
        display.timerExec(milliseconds, action);
    }
}
