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
import java.util.regex.Pattern;

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
 * Removes from SVG drawings everything but the picture: comments, metadata, and the notes of drawing programs, such as
 * the folder of the drawing. Other images arrive here without their metadata.
 */
final class BareDrawing {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> OF_THE_PICTURE = Set.of("", SVG, "http://www.w3.org/1999/xlink",
            "http://www.w3.org/XML/1998/namespace");
    private static final Set<String> NOTES = Set.of("metadata", "title", "desc");
    private static final Set<String> LABELS = Set.of("aria-label", "aria-description", "inkscape",
            "data-name", "title");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.-]{2,}");

    private final Identity identity;
    private final XMLEventFactory events = XMLEventFactory.newDefaultFactory();
    private final List<XMLEvent> kept = new ArrayList<>();

    private BareDrawing(Identity identity) {
        this.identity = identity;
    }

    /** The bytes of a picture; the same ones unless it is a drawing. */
    static byte[] of(Image image, Identity identity) {
        if (!image.mediaType().equals("image/svg+xml")) {
            return image.data();
        }
        XMLInputFactory input = XMLInputFactory.newDefaultFactory();
        input.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        input.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        input.setProperty(XMLInputFactory.IS_COALESCING, true);
        ByteArrayOutputStream bare = new ByteArrayOutputStream(image.data().length);
        BareDrawing drawing = new BareDrawing(identity);
        try {
            drawing.read(input.createXMLEventReader(new ByteArrayInputStream(image.data())));
            XMLEventWriter out = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(bare,
                    StandardCharsets.UTF_8.name());
            for (XMLEvent event : drawing.kept) {
                out.add(event);
            }
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("The drawing " + image.name() + " was read before: "
                    + e.getMessage(), e);
        }
        return bare.toByteArray();
    }

    private void read(XMLEventReader in) throws XMLStreamException {
        int left = 0;
        int text = 0;
        boolean style = false;
        List<Integer> pieces = new ArrayList<>();
        while (in.hasNext()) {
            XMLEvent event = in.nextEvent();
            if (left > 0 || event.isStartElement() && isNote(event.asStartElement())) {
                left += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
            } else if (event.isStartElement()) {
                style = event.asStartElement().getName().getLocalPart().equals("style");
                text += text > 0 || event.asStartElement().getName().getLocalPart().equals("text") ? 1 : 0;
                kept.add(bare(event.asStartElement()));
            } else if (event.isCharacters() && style) {
                kept.add(events.createCharacters(bare(event.asCharacters().getData())));
            } else if (event.isCharacters()) {
                pieces.add(kept.size());
                kept.add(event);
            } else if (event.isEndElement() || event.isStartDocument() || event.isEndDocument()) {
                kept.add(event);
                style = false;
                text -= event.isEndElement() && text > 0 ? 1 : 0;
                if (text == 0) {
                    hide(pieces);
                    pieces.clear();
                }
            }
        }
    }

    /** Hides names that stand in several text pieces or on several lines, where a word may be broken. */
    private void hide(List<Integer> places) {
        if (places.isEmpty()) {
            return;
        }
        List<String> written = places.stream().map(place -> kept.get(place).asCharacters().getData()).toList();
        for (String between : List.of("", " ")) {
            JoinedText joined = new JoinedText();
            for (String piece : written) {
                if (between.isEmpty() && !piece.isEmpty() && Character.isLowerCase(piece.charAt(0))) {
                    joined.heal();
                }
                joined.gap(between);
                joined.add(piece);
            }
            written = joined.replaced(written, identity.find(joined.text(), List.of()));
        }
        for (int i = 0; i < places.size(); i++) {
            kept.set(places.get(i), events.createCharacters(written.get(i)));
        }
    }

    private static boolean isNote(StartElement element) {
        return !OF_THE_PICTURE.contains(String.valueOf(element.getName().getNamespaceURI()))
                || NOTES.contains(element.getName().getLocalPart());
    }

    private XMLEvent bare(StartElement element) {
        List<Attribute> attributes = new ArrayList<>();
        element.getAttributes().forEachRemaining(attribute -> {
            boolean label = LABELS.contains(attribute.getName().getLocalPart());
            if (OF_THE_PICTURE.contains(attribute.getName().getNamespaceURI()) && !label) {
                attributes.add(events.createAttribute(attribute.getName(), bare(attribute.getValue())));
            }
        });
        List<Namespace> namespaces = new ArrayList<>();
        element.getNamespaces().forEachRemaining(namespace -> {
            if (OF_THE_PICTURE.contains(namespace.getNamespaceURI())) {
                namespaces.add(namespace);
            }
        });
        return events.createStartElement(element.getName(), attributes.iterator(), namespaces.iterator());
    }

    /** Replaces the same word by the same other word, so that references within the drawing still work. */
    private String bare(String value) {
        return value.length() < 3 || value.startsWith("data:") ? value : NAME.matcher(value).replaceAll(name ->
                identity.isIn(name.group()) ? "part-" + Integer.toHexString(name.group().hashCode()) : name.group()
                        .replace("\\", "\\\\").replace("$", "\\$"));
    }
}
