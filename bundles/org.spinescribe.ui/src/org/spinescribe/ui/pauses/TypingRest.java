/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.pauses;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * Postpones an action until the user rests from typing. A window that opens by itself takes the keyboard, and would
 * swallow the next letters of the text.
 */
public final class TypingRest {

    private static final String KEY = TypingRest.class.getName();
    /** The time without a typed letter that counts as a rest, in nanoseconds. */
    private static final long REST = 1_000_000_000;
    /** The action is not postponed for longer, in nanoseconds. */
    private static final long LONGEST = 20 * REST;
    private static final long MILLISECOND = 1_000_000;

    private final Display display;
    private long lastKey = System.nanoTime();

    private TypingRest(Display display) {
        this.display = display;
        display.addFilter(SWT.KeyDown, event -> {
            if (types(event)) {
                lastKey = System.nanoTime();
            }
        });
    }

    /**
     * Returns whether a key types something. The keys of a command, such as that of the export, need no rest. AltGr,
     * which types brackets on some keyboards, is Ctrl and Alt on Windows.
     */
    private static boolean types(Event event) {
        boolean command = (event.stateMask & SWT.MOD1) != 0 && (event.stateMask & SWT.ALT) == 0;
        return event.character != 0 && !command;
    }

    /** Returns the instance of a display, which watches its letters from the first call on. Call on the UI thread. */
    public static TypingRest of(Display display) {
        if (!(display.getData(KEY) instanceof TypingRest)) {
            display.setData(KEY, new TypingRest(display));
        }
        return (TypingRest) display.getData(KEY);
    }

    /** Runs an action at once if the user rests, else after the next rest. Call on the UI thread. */
    public void then(Runnable action) {
        then(action, System.nanoTime() + LONGEST);
    }

    private void then(Runnable action, long end) {
        long now = System.nanoTime();
        long missing = REST - (now - lastKey);
        if (missing <= 0 || now > end) {
            action.run();
        } else {
            display.timerExec((int) (missing / MILLISECOND) + 1, () -> then(action, end));
        }
    }
}
