/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;

/** Rows of a Markdown table: what is measured, then the median, what 95 % are within, and the longest. */
final class LatencyTable {

    private final StringBuilder rows = new StringBuilder();

    /** A row of times; without any it says that they are not to be had. */
    void row(String what, List<Double> milliseconds) {
        double[] sorted = milliseconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            single(what, "not to be had here");
            return;
        }
        rows.append(String.format(Locale.ROOT, "| %s | %.1f | %.1f | %.1f |%n", what, sorted[sorted.length / 2],
                sorted[Math.min(sorted.length - 1, (int) Math.ceil(sorted.length * 0.95) - 1)],
                sorted[sorted.length - 1]));
    }

    /** A row of one figure, or of a few in a row. */
    void single(String what, String figure) {
        rows.append(String.format(Locale.ROOT, "| %s | %s | | |%n", what, figure));
    }

    void appendTo(Path file) throws IOException {
        Files.writeString(file, rows.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
