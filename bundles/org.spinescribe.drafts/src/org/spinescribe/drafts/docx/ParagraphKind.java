/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.docx;

import java.util.Optional;

import org.spinescribe.drafts.xml.Elements;
import org.w3c.dom.Element;

/**
 * The distinctions of paragraphs that a report has; all others are style.
 *
 * @param heading the level of a heading, from 1; 0 for other paragraphs
 * @param item the depth of an item of a list, from 1; 0 for other paragraphs
 * @param quote whether it is a quotation
 */
public record ParagraphKind(int heading, int item, boolean quote) {

    /** A paragraph of text. */
    public static final ParagraphKind TEXT = new ParagraphKind(0, 0, false);

    /** The kind of a paragraph with some properties. */
    static ParagraphKind of(Optional<Element> properties, WordStyles styles) {
        String style = properties.map(each -> Elements.value(each, "pStyle")).orElse("");
        int heading = styles.headingLevel(style);
        return new ParagraphKind(heading, heading > 0 ? 0 : item(properties, style, styles),
                styles.names(style).stream().anyMatch(name -> name.endsWith("quote")));
    }

    private static int item(Optional<Element> properties, String style, WordStyles styles) {
        Optional<Element> list = properties.flatMap(each -> Elements.first(each, "numPr"))
                .or(() -> styles.find(style, "pPr", "numPr"));
        String level = list.map(each -> Elements.value(each, "ilvl")).orElse("");
        String number = list.map(each -> Elements.value(each, "numId")).orElse("");
        return list.isEmpty() || number.equals("0") ? 0 : level.matches("[0-8]") ? Integer.parseInt(level) + 1 : 1;
    }
}
