/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.forms;

import java.util.Comparator;
import java.util.stream.Collectors;

import org.spinescribe.language.caseReport.Prose;

/**
 * Text in braces. A form shows it without the braces, and without its indentation in the file.
 *
 * @param before the present text with its braces; empty when there is none
 * @param indentation the indentation of the block
 * @param room the length available for text on one line
 * @param newline the line delimiter
 */
record Braced(String before, String indentation, int room, String newline) {

    static String read(Prose prose) {
        if (prose == null || prose.getText() == null) {
            return "";
        }
        String inner = prose.getText().replace("\r\n", "\n").replace('\r', '\n');
        return inner.replaceFirst("^[ \\t]*\\n", "").stripTrailing().stripIndent().strip();
    }

    /** Returns the text to write: on one line if it fits, on lines of its own if it was on such lines before. */
    String written(String words) {
        boolean lines = words.indexOf('\n') >= 0 || words.length() > room || before.indexOf('\n') >= 0;
        if (!lines || words.isEmpty()) {
            return "{ " + words + " }";
        }
        String margin = margin();
        return words.lines().map(line -> line.isBlank() ? "" : margin + line)
                .collect(Collectors.joining(newline, "{" + newline, newline + indentation + "}"));
    }

    /** Returns the indentation of the present lines, so that unchanged lines stay equal. */
    private String margin() {
        int brace = before.lastIndexOf('}');
        String inner = brace < 0 ? before : before.substring(0, brace);
        return inner.lines().skip(1).filter(line -> !line.isBlank())
                .map(line -> line.substring(0, line.length() - line.stripLeading().length()))
                .min(Comparator.comparingInt(String::length)).orElse(indentation + "  ");
    }
}
