/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import org.spinescribe.manuscript.Inline.Style;
import org.spinescribe.manuscript.docx.ScriptStretch.Kind;
import org.spinescribe.manuscript.output.Xml;

/**
 * The format of a run of text.
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
     * Writes the properties: a character style for one feature, direct formatting for further ones.
     *
     * @param text whose script has properties of its own
     */
    void write(Xml xml, ScriptStretch text) {
        if (equals(PLAIN) && text.kind() == Kind.PLAIN) {
            return;
        }
        xml.start("w:rPr");
        String style = equals(PLAIN) ? "" : style();
        if (!style.isEmpty()) {
            xml.value("w:rStyle", style);
        }
        if (text.kind() == Kind.EAST_ASIAN) {
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
        script(xml, text);
        xml.end();
    }

    private static void script(Xml xml, ScriptStretch text) {
        switch (text.kind()) {
            case PLAIN, EAST_ASIAN -> { }
            case COMPLEX -> xml.empty("w:cs");
            case RIGHT_TO_LEFT -> xml.empty("w:rtl");
        }
        if (!text.language().isEmpty()) {
            xml.empty("w:lang", text.kind() == Kind.EAST_ASIAN ? "w:eastAsia" : "w:bidi", text.language());
        }
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
