/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.citation;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a work, split into the counted unit and the number. */
record Locator(Kind kind, String number) {

    private static final Pattern SHAPE = Pattern.compile("([\\p{L}]*)\\.?[\\s\\u00A0]*(\\S.*)?");

    /** The units of locators, with the short forms for print and the words that authors use. */
    enum Kind {
        PAGE("p.", "pp.", "p", "pp", "page", "pages"),
        CHAPTER("chap.", "chaps.", "chap", "chaps", "ch", "chapter", "chapters"),
        SECTION("sec.", "secs.", "sec", "secs", "section", "sections"),
        FIGURE("fig.", "figs.", "fig", "figs", "figure", "figures"),
        PARAGRAPH("para.", "paras.", "para", "paras", "paragraph", "paragraphs"),
        VOLUME("vol.", "vols.", "vol", "vols", "volume", "volumes"),
        PART("pt.", "pts.", "pt", "pts", "part", "parts"),
        OTHER("", "");

        private final String one;
        private final String several;
        private final String[] words;

        Kind(String one, String several, String... words) {
            this.one = one;
            this.several = several;
            this.words = words;
        }

        private static Kind of(String word) {
            return Arrays.stream(values()).filter(kind -> Arrays.asList(kind.words).contains(word)).findFirst()
                    .orElse(OTHER);
        }
    }

    /** Parses an author's locator; a bare number is a page, an unknown form stays as it is. */
    static Locator parse(String written) {
        String text = written.strip().replaceAll("(\\d)\\s*-+\\s*(\\d)", "$1–$2");
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches() || shape.group(2) == null) {
            return new Locator(Kind.OTHER, text);
        }
        if (shape.group(1).isEmpty()) {
            return new Locator(Character.isDigit(text.charAt(0)) ? Kind.PAGE : Kind.OTHER, text);
        }
        Kind kind = Kind.of(shape.group(1).toLowerCase(java.util.Locale.ROOT));
        return new Locator(kind, kind == Kind.OTHER ? text : shape.group(2));
    }

    /** As printed, such as {@code pp. 12–14}. */
    String printed() {
        return kind == Kind.OTHER ? number : label() + "\u00A0" + number;
    }

    /** The short form of the unit, such as {@code pp.}; empty when the unit is not known. */
    String label() {
        return number.matches(".*[–,&].*") ? kind.several : kind.one;
    }
}
