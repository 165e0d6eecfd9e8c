/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;

import org.spinescribe.clinical.words.ControlCharacters;
import org.spinescribe.manuscript.pdf.ClosedBrackets.Piece;
import org.spinescribe.manuscript.pdf.FontChoice.Stretch;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Gives XSL-FO to the formatter, element by element. */
final class Fo {

    static final String EXTENSIONS = "http://xmlgraphics.apache.org/fop/extensions";

    private static final String FO = "http://www.w3.org/1999/XSL/Format";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final ContentHandler handler;
    private final FontChoice fonts;
    private final Characters written = new Characters();
    private final Deque<Name> open = new ArrayDeque<>();

    private static final Name FLOW = new Name(FO, "flow", "fo:flow");
    private static final Name BOOKMARK = new Name(FO, "bookmark-title", "fo:bookmark-title");

    private record Name(String namespace, String local, String qualified) {
    }

    /**
     * Begins a document.
     *
     * @param handler that hears the elements
     * @param fonts in which its text is printed
     */
    Fo(ContentHandler handler, FontChoice fonts) throws SAXException {
        this.handler = handler;
        this.fonts = fonts;
        handler.startDocument();
    }

    /** Opens an element of XSL-FO. Attributes are names and values in turn; one with the value null is left out. */
    Fo start(String name, String... attributes) throws SAXException {
        return start(new Name(FO, name, "fo:" + name), attributes);
    }

    /** Opens an element of another namespace; its name must have a prefix. */
    Fo startForeign(String namespace, String name, String... attributes) throws SAXException {
        return start(new Name(namespace, name.substring(name.indexOf(':') + 1), name), attributes);
    }

    private Fo start(Name name, String... attributes) throws SAXException {
        AttributesImpl list = new AttributesImpl();
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                add(list, attributes[i], attributes[i + 1]);
            }
        }
        open.push(name);
        handler.startElement(name.namespace(), name.local(), name.qualified(), list);
        return this;
    }

    private static void add(AttributesImpl list, String name, String value) {
        int colon = name.indexOf(':');
        String prefix = colon < 0 ? "" : name.substring(0, colon);
        String namespace = switch (prefix) {
            case "fox" -> EXTENSIONS;
            case "xml" -> XML;
            case "rdf" -> Metadata.RDF;
            default -> "";
        };
        list.addAttribute(namespace, name.substring(colon + 1), name, "CDATA", value);
    }

    /** Writes text; a control character, which nothing can print, is a space. */
    Fo text(String text) throws SAXException {
        String line = ControlCharacters.without(text).replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
        if (open.stream().anyMatch(FLOW::equals)) {
            written.add(line);
        }
        boolean printed = open.stream().allMatch(name -> name.namespace().equals(FO) && !name.equals(BOOKMARK));
        if (!printed) {
            characters(line);
            return this;
        }
        for (Piece piece : ClosedBrackets.in(line)) {
            if (piece.rightToLeft()) {
                start("bidi-override", "direction", "rtl", "unicode-bidi", "embed");
            }
            stretches(piece.text());
            if (piece.rightToLeft()) {
                end();
            }
        }
        return this;
    }

    private void stretches(String text) throws SAXException {
        for (Stretch stretch : fonts.stretches(text)) {
            if (stretch.file().isPresent()) {
                start("inline", "font-family", FontChoice.family(stretch.file().get()), "fox:abbreviation",
                        stretch.text());
            }
            characters(stretch.text());
            if (stretch.file().isPresent()) {
                end();
            }
        }
    }

    private void characters(String text) throws SAXException {
        handler.characters(text.toCharArray(), 0, text.length());
    }

    /** All text that belongs to the document itself, not to each of its pages. */
    Characters written() {
        return written;
    }

    /**
     * Opens a container for lines from right to left; does nothing for other lines.
     *
     * @param attributes of the container
     */
    Fo startDirection(boolean rightToLeft, String... attributes) throws SAXException {
        if (rightToLeft) {
            start("block-container", Stream.concat(Stream.of("writing-mode", "rl-tb"), Stream.of(attributes))
                    .toArray(String[]::new));
        }
        return this;
    }

    /** Closes the container that {@link #startDirection} has opened for lines from right to left. */
    Fo endDirection(boolean rightToLeft) throws SAXException {
        return rightToLeft ? end() : this;
    }

    /** Closes the innermost element. */
    Fo end() throws SAXException {
        Name name = open.pop();
        handler.endElement(name.namespace(), name.local(), name.qualified());
        return this;
    }

    /** Writes an element without content. */
    Fo empty(String name, String... attributes) throws SAXException {
        return start(name, attributes).end();
    }

    void finish() throws SAXException {
        handler.endDocument();
    }
}
