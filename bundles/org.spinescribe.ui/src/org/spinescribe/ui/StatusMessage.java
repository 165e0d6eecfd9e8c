/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Says in the status line why a command did nothing. The message disappears at the next key or click, or after 15
 * seconds.
 */
public final class StatusMessage implements Listener {

    private static final int LONGEST_MILLISECONDS = 15_000;

    private final IStatusLineManager line;
    private final Display display;
    private boolean shown = true;

    private StatusMessage(IStatusLineManager line, Display display) {
        this.line = line;
        this.display = display;
    }

    /** Shows a message with a beep, until the next key or click. */
    public static void show(IStatusLineManager line, String message) {
        Display display = Display.getCurrent();
        StatusMessage shown = new StatusMessage(line, display);
        line.setErrorMessage(message);
        display.beep();
        // the key or click that is just being handled is not the next one
        display.asyncExec(shown::waitForSomebody);
        display.timerExec(LONGEST_MILLISECONDS, shown::clear);
    }

    private void waitForSomebody() {
        display.addFilter(SWT.KeyDown, this);
        display.addFilter(SWT.MouseDown, this);
    }

    @Override
    public void handleEvent(Event event) {
        clear();
    }

    private void clear() {
        display.removeFilter(SWT.KeyDown, this);
        display.removeFilter(SWT.MouseDown, this);
        if (shown) {
            shown = false;
            line.setErrorMessage(null);
        }
    }
}
