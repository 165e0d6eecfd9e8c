/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

import org.spinescribe.clinical.words.XmlText;

/** Streams HTML, so that a page may be larger than memory. All text is escaped. */
public final class Html {

    private static final Set<String> WITHOUT_END = Set.of("meta", "br", "hr", "link", "img");

    private static final Set<String> WITHIN_LINES = Set.of("a", "code", "mark", "span", "strong", "em", "sup", "sub");

    private final Appendable out;
    private final Deque<String> open = new ArrayDeque<>();

    /** Writes to an output; its failures come as {@link UncheckedIOException}. */
    public Html(Appendable out) {
        this.out = out;
    }

    /** Begins a page with the common style sheet, up to the start of its body. */
    public Html page(String language, String title) {
        return head(language, title, STYLE).end().start("body");
    }

    /** Begins a page with its own style sheet, up to the end of its head, which stays open. */
    Html head(String language, String title, String style) {
        raw("<!DOCTYPE html>\n");
        start("html", "lang", language).start("head");
        start("meta", "charset", "utf-8");
        start("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        start("meta", "name", "color-scheme", "content", "light dark");
        element("title", title);
        return raw("<style>\n" + style + "</style>\n");
    }

    /** Adds data for programs, escaped so that nothing in them can end the element. */
    Html data(String type, String json) {
        start("script", "type", type);
        return raw(json.replace("<", "\\u003c")).end();
    }

    private static final String STYLE = read("page.css");

    static String read(String name) {
        try (InputStream style = Html.class.getResourceAsStream(name)) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens an element. Attributes are names and values in turn; a null value omits the attribute. */
    public Html start(String name, String... attributes) {
        StringBuilder tag = new StringBuilder("<").append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                tag.append(' ').append(attributes[i]).append("=\"").append(XmlText.quoted(attributes[i + 1]))
                        .append('"');
            }
        }
        raw(tag.append('>').toString());
        if (!WITHOUT_END.contains(name)) {
            open.push(name);
        }
        return this;
    }

    /** Closes the innermost element. */
    public Html end() {
        String name = open.pop();
        return raw("</" + name + (WITHIN_LINES.contains(name) ? ">" : ">\n"));
    }

    /** Closes all open elements. */
    public Html endAll() {
        while (!open.isEmpty()) {
            end();
        }
        return this;
    }

    /** An element that contains only text. */
    public Html element(String name, String text, String... attributes) {
        return start(name, attributes).text(text).end();
    }

    /** Text. */
    public Html text(String text) {
        return raw(XmlText.quoted(text));
    }

    private Html raw(String text) {
        try {
            out.append(text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
