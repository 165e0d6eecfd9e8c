/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.anonymous;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.Namespace;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

import org.spinescribe.manuscript.Image;

/**
 * Takes out of SVG drawings what is no part of the picture: comments, metadata, and what drawing programs note, such as
 * the folder that the drawing was saved in. Other pictures have been rid of that before.
 */
final class BareDrawing {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> OF_THE_PICTURE = Set.of("", SVG, "http://www.w3.org/1999/xlink",
            "http://www.w3.org/XML/1998/namespace");
    private static final Set<String> NOTES = Set.of("metadata", "title", "desc");

    private BareDrawing() {
    }

    /** The bytes of a picture; the same ones unless it is a drawing. */
    static byte[] of(Image image, UnaryOperator<String> words) {
        if (!image.mediaType().equals("image/svg+xml")) {
            return image.data();
        }
        XMLInputFactory input = XMLInputFactory.newDefaultFactory();
        input.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        input.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        ByteArrayOutputStream bare = new ByteArrayOutputStream(image.data().length);
        try {
            copy(input.createXMLEventReader(new ByteArrayInputStream(image.data())),
                    XMLOutputFactory.newDefaultFactory().createXMLEventWriter(bare, StandardCharsets.UTF_8.name()), words);
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("The drawing " + image.name() + " was read before: " + e.getMessage(), e);
        }
        return bare.toByteArray();
    }

    private static void copy(XMLEventReader in, XMLEventWriter out, UnaryOperator<String> words)
            throws XMLStreamException {
        XMLEventFactory events = XMLEventFactory.newDefaultFactory();
        int left = 0;
        while (in.hasNext()) {
            XMLEvent event = in.nextEvent();
            if (left > 0 || event.isStartElement() && isNote(event.asStartElement())) {
                left += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
            } else if (event.isStartElement()) {
                out.add(bare(event.asStartElement(), events));
            } else if (event.isCharacters()) {
                out.add(events.createCharacters(words.apply(event.asCharacters().getData())));
            } else if (event.isEndElement() || event.isStartDocument() || event.isEndDocument()) {
                out.add(event);
            }
        }
        out.close();
    }

    private static boolean isNote(StartElement element) {
        return !OF_THE_PICTURE.contains(String.valueOf(element.getName().getNamespaceURI()))
                || NOTES.contains(element.getName().getLocalPart());
    }

    private static XMLEvent bare(StartElement element, XMLEventFactory events) {
        List<Attribute> kept = new ArrayList<>();
        element.getAttributes().forEachRemaining(attribute -> {
            boolean name = Set.of("aria-label", "inkscape", "data-name").contains(attribute.getName().getLocalPart());
            if (OF_THE_PICTURE.contains(attribute.getName().getNamespaceURI()) && !name) {
                kept.add(attribute);
            }
        });
        List<Namespace> namespaces = new ArrayList<>();
        element.getNamespaces().forEachRemaining(namespace -> {
            if (OF_THE_PICTURE.contains(namespace.getNamespaceURI())) {
                namespaces.add(namespace);
            }
        });
        return events.createStartElement(element.getName(), kept.iterator(), namespaces.iterator());
    }
}
