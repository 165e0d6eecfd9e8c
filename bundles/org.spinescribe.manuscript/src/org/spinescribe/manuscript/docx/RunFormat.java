/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.util.Optional;

import org.spinescribe.manuscript.Inline.Style;
import org.spinescribe.manuscript.output.Xml;

/**
 * How a run of text looks.
 *
 * @param shift {@code superscript}, {@code subscript} or null
 */
record RunFormat(boolean italic, boolean bold, boolean code, boolean link, boolean mark, String shift) {

    static final RunFormat PLAIN = new RunFormat(false, false, false, false, false, null);

    RunFormat with(Style style) {
        return switch (style) {
            case EMPHASIS -> new RunFormat(true, bold, code, link, mark, shift);
            case STRONG -> new RunFormat(italic, true, code, link, mark, shift);
            case CODE -> new RunFormat(italic, bold, true, link, mark, shift);
            case MARK, INSERTED, DELETED -> new RunFormat(italic, bold, code, link, true, shift);
            case SUPERSCRIPT -> new RunFormat(italic, bold, code, link, mark, "superscript");
            case SUBSCRIPT -> new RunFormat(italic, bold, code, link, mark, "subscript");
        };
    }

    RunFormat asLink() {
        return new RunFormat(italic, bold, code, true, mark, shift);
    }

    /**
     * Writes the properties: a character style for one feature, what is combined with it directly.
     *
     * @param eastAsian the language of East Asian text; empty for other text
     */
    void write(Xml xml, Optional<String> eastAsian) {
        if (equals(PLAIN) && eastAsian.isEmpty()) {
            return;
        }
        xml.start("w:rPr");
        String style = equals(PLAIN) ? "" : style();
        if (!style.isEmpty()) {
            xml.value("w:rStyle", style);
        }
        if (eastAsian.isPresent()) {
            xml.empty("w:rFonts", "w:hint", "eastAsia");
        }
        if (bold && !style.equals("Strong")) {
            xml.empty("w:b").empty("w:bCs");
        }
        if (italic && !style.equals("Emphasis")) {
            xml.empty("w:i").empty("w:iCs");
        }
        if (shift != null && !style.equals("Superscript") && !style.equals("Subscript")) {
            xml.value("w:vertAlign", shift);
        }
        eastAsian.ifPresent(language -> xml.empty("w:lang", "w:eastAsia", language));
        xml.end();
    }

    private String style() {
        if (mark) {
            return "Mark";
        }
        if (link) {
            return "Hyperlink";
        }
        if (code) {
            return "Code";
        }
        if (bold) {
            return "Strong";
        }
        return italic ? "Emphasis" : "superscript".equals(shift) ? "Superscript" : "Subscript";
    }
}
