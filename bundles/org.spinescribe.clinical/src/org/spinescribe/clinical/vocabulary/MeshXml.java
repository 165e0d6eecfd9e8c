/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads {@code desc2026.xml} record by record. The files name a document type, which is neither read nor fetched;
 * entities are refused.
 */
final class MeshXml {

    /** The longest name of a chemical has some 400 characters. */
    static final int LONGEST = 8000;

    private final XMLStreamReader xml;
    private final List<Heading> headings = new ArrayList<>();
    private String identifier;
    private String name;
    private List<String> trees = new ArrayList<>();
    private List<String> terms = new ArrayList<>();
    private boolean inName;
    private boolean inTerm;

    private MeshXml(XMLStreamReader xml) {
        this.xml = xml;
    }

    static List<Heading> headings(InputStream in) throws IOException, UnreadableVocabulary {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // Java counts every &amp; of the whole file as part of one entity, and stops at 100,000 characters
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", 0);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", 0);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            MeshXml file = new MeshXml(reader);
            while (reader.hasNext()) {
                file.take(reader.next());
            }
            return file.headings;
        } catch (XMLStreamException e) {
            throw problem(e);
        }
    }

    private static UnreadableVocabulary problem(XMLStreamException e) throws IOException {
        if (e.getNestedException() instanceof IOException cause) {
            throw cause;
        }
        String message = String.valueOf(e.getMessage());
        int start = message.indexOf("Message: ");
        return new UnreadableVocabulary("file.xml", e.getLocation() == null ? 0 : e.getLocation().getLineNumber(),
                start < 0 ? message : message.substring(start + 9));
    }

    private void take(int event) throws XMLStreamException, UnreadableVocabulary {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
            case XMLStreamConstants.ENTITY_REFERENCE -> throw new UnreadableVocabulary("file.entity", line(),
                    xml.getLocalName());
            default -> { }
        }
    }

    private void start(String element) throws XMLStreamException, UnreadableVocabulary {
        switch (element) {
            case "DescriptorRecord" -> clear();
            case "DescriptorUI" -> identifier = identifier == null ? text() : identifier;
            case "DescriptorName" -> inName = name == null;
            case "TreeNumber" -> trees.add(text());
            case "Term" -> inTerm = !"Y".equals(xml.getAttributeValue(null, "IsPermutedTermYN"));
            case "String" -> takeString();
            default -> { }
        }
    }

    private void takeString() throws XMLStreamException, UnreadableVocabulary {
        if (inName) {
            name = text();
        } else if (inTerm) {
            terms.add(text());
        }
    }

    private void end(String element) {
        switch (element) {
            case "DescriptorName" -> inName = false;
            case "Term" -> inTerm = false;
            case "DescriptorRecord" -> finish();
            default -> { }
        }
    }

    private void clear() {
        identifier = null;
        name = null;
        trees = new ArrayList<>();
        terms = new ArrayList<>();
    }

    private void finish() {
        if (identifier != null && name != null) {
            terms.remove(name);
            headings.add(new Heading(identifier, name, trees, terms.stream().distinct().toList()));
        }
    }

    private String text() throws XMLStreamException, UnreadableVocabulary {
        StringBuilder text = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isCharacters()) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            } else if (xml.getEventType() == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnreadableVocabulary("file.entity", line(), xml.getLocalName());
            } else if (xml.isStartElement()) {
                start(xml.getLocalName());
            }
            if (text.length() > LONGEST) {
                throw new UnreadableVocabulary("file.long", line(), LONGEST);
            }
        }
        return text.toString().strip();
    }

    private int line() {
        return xml.getLocation().getLineNumber();
    }
}
