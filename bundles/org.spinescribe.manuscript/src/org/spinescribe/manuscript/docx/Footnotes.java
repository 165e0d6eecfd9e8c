/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.util.function.Consumer;

import org.spinescribe.manuscript.output.Xml;

/** The part that holds the footnotes; grows while the text is written. */
final class Footnotes {

    private final Xml xml = Namespaces.root("w:footnotes");
    private final Relationships relationships = new Relationships();
    private int count;

    Footnotes() {
        separator("-1", "separator");
        separator("0", "continuationSeparator");
    }

    private void separator(String id, String name) {
        xml.start("w:footnote", "w:type", name, "w:id", id).start("w:p");
        xml.start("w:pPr").value("w:pStyle", "FootnoteText").end();
        xml.start("w:r").empty("w:" + name).end().end().end();
    }

    /** Adds a footnote, whose paragraphs the caller writes. Returns its number, from 1. */
    int add(Consumer<Xml> content) {
        count++;
        xml.start("w:footnote", "w:id", String.valueOf(count));
        content.accept(xml);
        xml.end();
        return count;
    }

    /** The targets of the links in footnotes. */
    Relationships relationships() {
        return relationships;
    }

    String xml() {
        return xml.end().toString();
    }
}
