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

/** Rows of a Markdown table: a label, the median, the 95th percentile, and the maximum. */
final class LatencyTable {

    private final StringBuilder rows = new StringBuilder();

    /** Adds a row of times. Without any, the row says that they are not available. */
    void row(String label, List<Double> milliseconds) {
        double[] sorted = milliseconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            single(label, "not to be had here");
            return;
        }
        rows.append(String.format(Locale.ROOT, "| %s | %.1f | %.1f | %.1f |%n", label, sorted[sorted.length / 2],
                sorted[Math.min(sorted.length - 1, (int) Math.ceil(sorted.length * 0.95) - 1)],
                sorted[sorted.length - 1]));
    }

    /** Adds a row with a single text instead of times. */
    void single(String label, String figure) {
        rows.append(String.format(Locale.ROOT, "| %s | %s | | |%n", label, figure));
    }

    void appendTo(Path file) throws IOException {
        Files.writeString(file, rows.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
