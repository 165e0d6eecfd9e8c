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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table of contrast ratios by theme. */
final class ContrastTable {

    private final List<String> rows = new ArrayList<>();
    private final List<String> pale = new ArrayList<>();

    /** @param least the required contrast */
    void add(String theme, String label, double contrast, double least) {
        String row = String.format(Locale.ROOT, "%s\t%s\t%.2f\t%.1f", theme, label, contrast, least);
        rows.add(row);
        if (contrast < least) {
            pale.add(row);
        }
    }

    /** Returns the rows with too little contrast. */
    List<String> pale() {
        return pale;
    }

    /** Writes the rows beside the screenshots of the tests. */
    void keep(String name) throws IOException {
        Path folder = Files.createDirectories(Path.of(System.getProperty("spinescribe.screenshots", "screenshots")));
        Files.write(folder.resolve("contrast-" + name + ".tsv"), rows);
    }
}
