/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.drawing;

import java.util.ArrayList;
import java.util.List;

import org.apache.fop.fonts.base14.Helvetica;
import org.apache.fop.fonts.base14.HelveticaBold;

/** How wide text is, in the metrics of Helvetica, which Liberation Sans and Arial share. */
final class Type {

    private static final Helvetica PLAIN = new Helvetica(false);
    private static final HelveticaBold BOLD = new HelveticaBold(false);
    private static final int EM = 1000;

    private Type() {
    }

    /** Width in pixels at the size of drawings. */
    static double width(String text, boolean bold) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += width(text.charAt(i), bold);
        }
        return width * SvgWriter.TYPE / EM;
    }

    /** The width of a character; one that Helvetica lacks counts as wide as its type is high. */
    private static int width(char character, boolean bold) {
        char code = bold ? BOLD.mapChar(character) : PLAIN.mapChar(character);
        boolean known = bold ? BOLD.hasChar(character) : PLAIN.hasChar(character);
        return !known ? EM : bold ? BOLD.getWidth(code, 1) : PLAIN.getWidth(code, 1);
    }

    /** A text in lines that are no wider than a width, unless one word is. */
    static List<String> wrap(String text, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split(" +")) {
            if (!line.isEmpty() && width(line + " " + word, false) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
