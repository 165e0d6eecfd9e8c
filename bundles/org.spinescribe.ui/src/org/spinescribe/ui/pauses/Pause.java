/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.pauses;

import org.eclipse.swt.widgets.Display;

/**
 * A debouncer: runs an action once, after a series of events has ended.
 *
 * @param milliseconds the length of the pause
 * @param action is run on the UI thread
 */
public record Pause(int milliseconds, Runnable action) {

    /** Starts or restarts the pause. Does nothing outside the UI thread. */
    public void begin() {
        Display display = Display.getCurrent();
        if (display != null) {
            begin(display);
        }
    }

    /** Starts or restarts the pause. Call on the UI thread. */
    public void begin(Display display) {
        display.timerExec(-1, action);
        display.timerExec(milliseconds, action);
    }
}
