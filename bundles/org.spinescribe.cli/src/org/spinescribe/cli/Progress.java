/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.io.PrintWriter;
import java.util.Locale;

import org.spinescribe.cli.terminal.Terminal;

/** A bar that fills while many files are worked on; shown only to people, and only when there is something to wait for. */
final class Progress {

    private static final int FEW = 5;
    private static final int WIDTH = 30;

    private final PrintWriter err;
    private final int total;
    private int done;

    Progress(PrintWriter err, int total) {
        this.err = Terminal.isShown(err) && total > FEW ? err : null;
        this.total = total;
    }

    /** One more file is done. */
    void step() {
        done++;
        if (err != null) {
            int filled = WIDTH * done / total;
            err.printf(Locale.ROOT, "\r[%s%s] %d/%d", "█".repeat(filled), "·".repeat(WIDTH - filled), done, total);
            err.flush();
        }
    }

    /** Makes room for a line of text, or for the end. */
    void clear() {
        if (err != null) {
            err.print("\r" + " ".repeat(WIDTH + 20) + "\r");
            err.flush();
        }
    }
}
