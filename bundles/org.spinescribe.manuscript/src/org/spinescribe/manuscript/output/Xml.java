/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.output;

import java.util.ArrayDeque;
import java.util.Deque;

import org.spinescribe.clinical.words.XmlText;

/** Builds an XML text. All text is escaped. */
public final class Xml {

    private final StringBuilder out;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    /** A text that begins with the declaration of a standalone document. */
    public Xml() {
        this("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /** A text that begins with this declaration. */
    public Xml(String declaration) {
        out = new StringBuilder(declaration);
    }

    /** Opens an element. Attributes are names and values in turn; a null value omits the attribute. */
    public Xml start(String name, String... attributes) {
        closeTag();
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                out.append(XmlText.quoted(attributes[i + 1]));
                out.append('"');
            }
        }
        open.push(name);
        inTag = true;
        return this;
    }

    /** Closes the innermost element. */
    public Xml end() {
        String name = open.pop();
        if (inTag) {
            out.append("/>");
            inTag = false;
        } else {
            out.append("</").append(name).append('>');
        }
        return this;
    }

    /** Writes an element without content. */
    public Xml empty(String name, String... attributes) {
        return start(name, attributes).end();
    }

    /** Writes an element without content that has the one attribute {@code w:val}. */
    public Xml value(String name, Object value) {
        return empty(name, "w:val", String.valueOf(value));
    }

    /** Writes an element that contains only text. */
    public Xml textElement(String name, String text, String... attributes) {
        return start(name, attributes).text(text).end();
    }

    /** Writes text. */
    public Xml text(String text) {
        closeTag();
        out.append(XmlText.of(text));
        return this;
    }

    /** Begins a new line for human readers; only where space between elements does not count. */
    public Xml line() {
        closeTag();
        out.append('\n');
        return this;
    }

    /** The whole text; all elements must be closed. */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("open: " + open);
        }
        return out.toString();
    }

    private void closeTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }
}
