/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.docx;

import org.spinescribe.drafts.xml.Elements;
import org.w3c.dom.Element;

/**
 * The text of a run, with the characters of every element that Word shows as text. The reader and the writer of
 * comments both use it for counting, so that their offsets agree.
 */
final class RunText {

    private RunText() {
    }

    /** The characters for an element of a run; empty for an element without text. */
    static String of(Element element, String font, Changes changes) {
        return switch (Elements.name(element)) {
            case "t" -> SymbolFont.isOne(font) ? SymbolFont.of(font, element.getTextContent())
                    : element.getTextContent();
            case "delText" -> changes == Changes.REJECT ? element.getTextContent() : "";
            case "tab", "ptab" -> "\t";
            case "br" -> Elements.attribute(element, "type").isEmpty()
                    || Elements.attribute(element, "type").equals("textWrapping") ? "\n" : "";
            case "cr" -> "\n";
            case "noBreakHyphen" -> "\u2011";
            case "sym" -> symbol(element);
            default -> "";
        };
    }

    private static String symbol(Element element) {
        String code = Elements.attribute(element, "char");
        if (!code.matches("[0-9A-Fa-f]{1,5}")) {
            return "";
        }
        int number = Integer.parseInt(code, 16);
        return SymbolFont.of(Elements.attribute(element, "font"), number).orElseGet(() ->
                number >= 0xF000 && number <= 0xF0FF ? "\uFFFD" : Character.toString(number));
    }
}
