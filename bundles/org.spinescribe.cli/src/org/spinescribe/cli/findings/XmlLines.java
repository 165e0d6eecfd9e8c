/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.findings;

import java.io.PrintWriter;
import java.util.List;

import org.spinescribe.clinical.words.XmlText;

/** Writes XML incrementally, one element a line. Replaces characters that XML does not allow by U+FFFD. */
final class XmlLines {

    private final PrintWriter out;
    private int depth;

    XmlLines(PrintWriter out) {
        this.out = out;
        out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** Writes a start tag; the attributes alternate names and values. */
    void begin(String element, List<String> attributes) {
        out.print("  ".repeat(depth++) + "<" + element + attributes(attributes) + ">\n");
    }

    void empty(String element, List<String> attributes) {
        out.print("  ".repeat(depth) + "<" + element + attributes(attributes) + "/>\n");
    }

    /** Writes an element with text. */
    void text(String element, List<String> attributes, String text) {
        out.print("  ".repeat(depth) + "<" + element + attributes(attributes) + ">" + XmlText.quoted(text) + "</"
                + element + ">\n");
    }

    void end(String element) {
        out.print("  ".repeat(--depth) + "</" + element + ">\n");
    }

    void flush() {
        out.flush();
    }

    private static String attributes(List<String> attributes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < attributes.size(); i += 2) {
            String value = attributes.get(i + 1).replace('\n', ' ').replace('\t', ' ');
            text.append(' ').append(attributes.get(i)).append("=\"").append(XmlText.quoted(value)).append('"');
        }
        return text.toString();
    }
}
