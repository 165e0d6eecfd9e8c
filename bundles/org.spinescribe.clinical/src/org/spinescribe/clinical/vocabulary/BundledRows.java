/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables beside this class: tabs separate columns, lines that start with # are remarks. */
final class BundledRows {

    private BundledRows() {
    }

    static List<List<String>> read(String name) {
        try (InputStream in = BundledRows.class.getResourceAsStream(name)) {
            List<List<String>> rows = new ArrayList<>();
            for (String line : parts(new String(in.readAllBytes(), StandardCharsets.UTF_8), "\n")) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    rows.add(parts(line, "\t"));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The terms of a cell that holds several. */
    static List<String> terms(String cell) {
        return cell.isEmpty() ? List.of() : parts(cell, " | ");
    }

    /** Splits a text without a regular expression, as every start of the command line does so. */
    static List<String> parts(String text, String between) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(between); end >= 0; end = text.indexOf(between, start)) {
            parts.add(text.substring(start, end));
            start = end + between.length();
        }
        parts.add(text.substring(start));
        return parts;
    }
}
