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

/** A progress bar for many files; shown only on a terminal, and only for more than five files. */
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

    /** Counts one more file. */
    void step() {
        done++;
        if (err != null) {
            int filled = WIDTH * done / total;
            err.printf(Locale.ROOT, "\r[%s%s] %d/%d", "█".repeat(filled), "·".repeat(WIDTH - filled), done, total);
            err.flush();
        }
    }

    /** Clears the bar, before a line of text or at the end. */
    void clear() {
        if (err != null) {
            err.print("\r" + " ".repeat(WIDTH + 20) + "\r");
            err.flush();
        }
    }
}
