/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** The text on the system's clipboard. */
final class CopiedText {

    private CopiedText() {
    }

    /** Puts a text on the clipboard, as another program does. */
    static void set(String text) {
        set(new Object[] { text }, TextTransfer.getInstance());
    }

    /** Puts a text and its HTML on the clipboard, as a browser or a spreadsheet does. */
    static void set(String text, String html) {
        set(new Object[] { text, html }, TextTransfer.getInstance(), HTMLTransfer.getInstance());
    }

    private static void set(Object[] data, Transfer... forms) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(data, forms);
        clipboard.dispose();
    }

    /** The text on the clipboard; {@code "null"} when there is none. */
    static String get() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        return String.valueOf(text);
    }
}
