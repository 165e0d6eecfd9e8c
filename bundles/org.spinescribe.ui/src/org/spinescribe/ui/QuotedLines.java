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
import java.util.List;

/**
 * The lines of a report. Messages name a line by its beginning, because the editor shows no line numbers.
 *
 * @param lines without their ends; empty where the report cannot be read
 */
public record QuotedLines(List<String> lines) {

    private static final int LONGEST = 48;

    /** Returns the lines of a saved report. */
    public static QuotedLines of(Path report) {
        try {
            return new QuotedLines(Files.readAllLines(report));
        } catch (IOException e) {
            return new QuotedLines(List.of());
        }
    }

    /** Returns the lines of the text of a report. */
    public static QuotedLines of(String text) {
        return new QuotedLines(text.lines().toList());
    }

    /**
     * Returns the beginning of a line, at most 48 characters. Trailing spaces, opening braces and empty quotes are left
     * out. Empty where there is no such line.
     *
     * @param number the line number, from 1
     */
    public String beginning(int number) {
        String line = number > 0 && number <= lines.size() ? lines.get(number - 1) : "";
        String words = line.replaceFirst("(\"\"|[\\s{])++$", "").strip();
        int end = words.length() <= LONGEST ? words.length() : words.lastIndexOf(' ', LONGEST);
        return end == words.length() ? words : words.substring(0, end > 0 ? end : LONGEST) + "…";
    }
}
