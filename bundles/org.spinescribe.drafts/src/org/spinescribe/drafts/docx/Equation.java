/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.docx;

import org.spinescribe.drafts.xml.Elements;
import org.w3c.dom.Element;

/** Writes equations as a line of text. */
final class Equation {

    private Equation() {
    }

    /** The text of an equation: fractions with a slash, roots with their sign, powers with a caret. */
    static String text(Element element) {
        StringBuilder text = new StringBuilder();
        Elements.of(element).forEach(child -> add(child, text));
        return text.toString();
    }

    private static void add(Element element, StringBuilder text) {
        switch (Elements.name(element)) {
            case "t" -> text.append(element.getTextContent());
            case "f" -> text.append(part(element, "num")).append('/').append(part(element, "den"));
            case "rad" -> text.append('√').append(part(element, "e"));
            case "sSup" -> text.append(part(element, "e")).append('^').append(part(element, "sup"));
            case "sSub" -> text.append(part(element, "e")).append('_').append(part(element, "sub"));
            case "rPr", "fPr", "radPr", "ctrlPr", "sSupPr", "sSubPr" -> { }
            case "d" -> text.append('(').append(text(element)).append(')');
            default -> text.append(text(element));
        }
    }

    /** A part of an equation, in brackets when it has several characters, so that the line shows its extent. */
    private static String part(Element element, String name) {
        String text = Elements.first(element, name).map(Equation::text).orElse("");
        return text.matches("[\\p{L}\\p{N}.]*") ? text : "(" + text + ")";
    }
}
