/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import java.awt.event.KeyEvent;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Answers dialogs with keys. */
final class WindowKeys {

    private WindowKeys() {
    }

    /**
     * Answers the next window with a title with keys, as soon as it accepts them, which a window that is opening does
     * not. Always closes the window in the end.
     */
    static void answer(String title, Consumer<Shell> keys) {
        Dialogs.whenOpen(title, window -> window.getDisplay().asyncExec(() -> answer(window, keys)));
    }

    private static void answer(Shell window, Consumer<Shell> keys) {
        try {
            Workbench.waitFor("the keyboard", () -> Display.getCurrent().getActiveShell() == window);
            Workbench.settle();
            keys.accept(window);
            Workbench.waitFor("the end of the window", window::isDisposed);
        } finally {
            if (!window.isDisposed()) {
                window.close();
            }
        }
    }

    /** Reads a window, and closes it with its key. */
    static void read(String title, Consumer<Shell> reader) {
        answer(title, window -> {
            reader.accept(window);
            Screen.press(KeyEvent.VK_ESCAPE);
        });
    }
}
