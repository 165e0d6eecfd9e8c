/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/**
 * The styles of a user's Word file. Word recognises styles by their names, which are the same in all languages, while
 * their identifiers differ. This class gives them the identifiers that the manuscript uses.
 */
final class TemplateStyles {

    private static final XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();
    private static final Set<String> MENTIONS = Set.of("basedOn", "next", "link", "pStyle", "rStyle", "tblStyle",
            "styleLink", "numStyleLink");
    private static final QName NAME = new QName(Namespaces.W, "name");
    private static final QName STYLE = new QName(Namespaces.W, "style");
    private static final QName VALUE = new QName(Namespaces.W, "val");
    private static final QName ID = new QName(Namespaces.W, "styleId");
    /** Manuscripts do not take over the file's lists, so its styles must not refer to them. */
    private static final QName NUMBERING = new QName(Namespaces.W, "numPr");

    private final String xml;
    private final Map<String, String> byName;
    private final Map<String, String> identifiers = new HashMap<>();

    private TemplateStyles(String xml) throws XMLStreamException {
        this.xml = xml;
        byName = identifiersByName(xml);
        Map<String, String> ours =
                identifiersByName(Styles.xml(org.spinescribe.manuscript.PageLayout.MANUSCRIPT, "en"));
        byName.forEach((name, id) -> identifiers.put(id, ours.getOrDefault(name, id)));
        // an identifier of ours that the file uses for a style of another name
        Set<String> taken = new HashSet<>(ours.values());
        byName.forEach((name, id) -> {
            if (!ours.containsKey(name) && taken.contains(id)) {
                identifiers.put(id, id + "Template");
            }
        });
    }

    static TemplateStyles of(String xml) throws XMLStreamException {
        return new TemplateStyles(xml);
    }

    /** The styles of the file, followed by those of ours whose names the file lacks. */
    String with(String ours) {
        try {
            StringWriter text = new StringWriter();
            XMLEventWriter out = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(text);
            List<XMLEvent> events = rewritten(xml);
            int end = lastEnd(events);
            for (XMLEvent event : events.subList(0, end)) {
                out.add(event);
            }
            for (XMLEvent event : missing(ours)) {
                out.add(event);
            }
            for (XMLEvent event : events.subList(end, events.size())) {
                out.add(event);
            }
            out.close();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The styles have been read before", e);
        }
    }

    /** Another part of the file, with the new identifiers of its styles. */
    String rewrite(String part) throws XMLStreamException {
        StringWriter text = new StringWriter();
        XMLEventWriter out = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(text);
        for (XMLEvent event : rewritten(part)) {
            out.add(event);
        }
        out.close();
        return text.toString();
    }

    private List<XMLEvent> rewritten(String part) throws XMLStreamException {
        List<XMLEvent> events = new ArrayList<>();
        int skipped = 0;
        for (XMLEvent event : OfficeFile.events(part.getBytes(StandardCharsets.UTF_8))) {
            boolean numbering = event.isStartElement() && event.asStartElement().getName().equals(NUMBERING);
            if (numbering || skipped > 0) {
                skipped += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
            } else {
                events.add(event.isStartElement() ? rewritten(event.asStartElement()) : event);
            }
        }
        return events;
    }

    private XMLEvent rewritten(StartElement element) {
        boolean style = element.getName().equals(STYLE);
        if (!style && !(Namespaces.W.equals(element.getName().getNamespaceURI())
                && MENTIONS.contains(element.getName().getLocalPart()))) {
            return element;
        }
        List<Attribute> attributes = new ArrayList<>();
        for (var each = element.getAttributes(); each.hasNext();) {
            Attribute attribute = each.next();
            boolean mention = attribute.getName().equals(style ? ID : VALUE);
            attributes.add(mention ? EVENTS.createAttribute(attribute.getName(),
                    identifiers.getOrDefault(attribute.getValue(), attribute.getValue())) : attribute);
        }
        return EVENTS.createStartElement(element.getName(), attributes.iterator(), element.getNamespaces());
    }

    /** The styles of a sheet whose names the file lacks. */
    private List<XMLEvent> missing(String ours) throws XMLStreamException {
        List<XMLEvent> missing = new ArrayList<>();
        List<XMLEvent> style = new ArrayList<>();
        boolean known = false;
        for (XMLEvent event : OfficeFile.events(ours.getBytes(StandardCharsets.UTF_8))) {
            if (event.isStartElement() && event.asStartElement().getName().equals(STYLE)) {
                style.clear();
                style.add(event);
                known = false;
            } else if (!style.isEmpty()) {
                style.add(event);
                known |= event.isStartElement() && event.asStartElement().getName().equals(NAME)
                        && byName.containsKey(name(event.asStartElement()));
                if (event.isEndElement() && event.asEndElement().getName().equals(STYLE)) {
                    missing.addAll(known ? List.of() : style);
                    style.clear();
                }
            }
        }
        return missing;
    }

    private static int lastEnd(List<XMLEvent> events) {
        int end = events.size() - 1;
        while (!events.get(end).isEndElement()) {
            end--;
        }
        return end;
    }

    /** The identifiers of the styles of a sheet by their names in small letters. */
    private static Map<String, String> identifiersByName(String styles) throws XMLStreamException {
        Map<String, String> identifiers = new HashMap<>();
        String id = "";
        for (XMLEvent event : OfficeFile.events(styles.getBytes(StandardCharsets.UTF_8))) {
            if (event.isStartElement() && event.asStartElement().getName().equals(STYLE)) {
                Attribute attribute = event.asStartElement().getAttributeByName(ID);
                id = attribute == null ? "" : attribute.getValue();
            } else if (event.isStartElement() && event.asStartElement().getName().equals(NAME)) {
                identifiers.putIfAbsent(name(event.asStartElement()), id);
            }
        }
        return identifiers;
    }

    private static String name(StartElement element) {
        Attribute value = element.getAttributeByName(VALUE);
        return value == null ? "" : value.getValue().toLowerCase(Locale.ROOT);
    }
}
