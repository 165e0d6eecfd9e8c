/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.metadata;

import java.util.List;
import java.util.Locale;

/** Builds a mapping in YAML, with all texts in quotes. Empty values are left out. */
final class Yaml {

    private static final String STEP = "  ";

    private final StringBuilder text = new StringBuilder();
    private String indent = "";

    void value(String key, String value) {
        if (!value.isBlank()) {
            line(key + ": " + quoted(value));
        }
    }

    void number(String key, int value) {
        line(key + ": " + value);
    }

    void texts(String key, List<String> values) {
        if (!values.isEmpty()) {
            line(key + ":");
            values.forEach(value -> line(STEP + "- " + quoted(value)));
        }
    }

    /** A list of mappings. */
    void list(String key, List<Yaml> values) {
        if (values.isEmpty()) {
            return;
        }
        line(key + ":");
        for (Yaml value : values) {
            String mark = STEP + "- ";
            for (String line : value.text.toString().split("\n")) {
                line(mark + line);
                mark = STEP + STEP;
            }
        }
    }

    /** Begins a mapping in this one. */
    void start(String key) {
        line(key + ":");
        indent += STEP;
    }

    /** Ends the innermost mapping. */
    void end() {
        indent = indent.substring(STEP.length());
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void line(String line) {
        text.append(indent).append(line).append('\n');
    }

    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.strip().codePoints().forEach(character -> {
            switch (character) {
                case '"', '\\' -> quoted.append('\\').appendCodePoint(character);
                case '\n', '\r', '\t' -> quoted.append(' ');
                default -> {
                    if (Character.isISOControl(character)) {
                        quoted.append(String.format(Locale.ROOT, "\\x%02x", character));
                    } else {
                        quoted.appendCodePoint(character);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
