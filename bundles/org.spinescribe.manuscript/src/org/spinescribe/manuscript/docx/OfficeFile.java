/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;

/**
 * The parts of a user's Word file. The file may come from anywhere, so the reader refuses archives that unpack to more
 * than a document of text, and XML that declares entities.
 */
final class OfficeFile {

    private static final int MOST_PARTS = 2_000;
    private static final int LARGEST_PART = 16 << 20;
    private static final long LARGEST_WHOLE = 64L << 20;

    private final Map<String, byte[]> parts = new HashMap<>();

    private OfficeFile() {
    }

    /**
     * Reads the parts of a file.
     *
     * @throws TemplateProblem when the file is no Word file, or when it exceeds the limits
     */
    static OfficeFile read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new TemplateProblem("missing", file);
        }
        OfficeFile read = new OfficeFile();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            long whole = 0;
            Enumeration<? extends ZipEntry> entries = zip.entries();
            for (int count = 0; entries.hasMoreElements(); count++) {
                ZipEntry entry = entries.nextElement();
                byte[] data = entry.isDirectory() ? new byte[0] : content(zip, entry);
                whole += data.length;
                if (count >= MOST_PARTS || whole > LARGEST_WHOLE || data.length > LARGEST_PART) {
                    throw new TemplateProblem("large", file);
                }
                read.parts.putIfAbsent(entry.getName(), data);
            }
        } catch (ZipException e) {
            throw new TemplateProblem("kind", file);
        }
        return read;
    }

    /** Reads at most one byte more than allowed, as the size that an entry declares may be false. */
    private static byte[] content(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream stream = zip.getInputStream(entry)) {
            return stream.readNBytes(LARGEST_PART + 1);
        }
    }

    /** A part in its original bytes; empty when the file has none of this path. */
    Optional<byte[]> part(String path) {
        return Optional.ofNullable(parts.get(path));
    }

    /**
     * The events of an XML part.
     *
     * @throws XMLStreamException when the part is not well-formed, or declares entities
     */
    List<XMLEvent> events(String path) throws XMLStreamException {
        return events(parts.getOrDefault(path, new byte[0]));
    }

    /** The next event. For some damage, Java's parser lacks a message and throws an exception of another kind. */
    private static XMLEvent next(XMLEventReader reader) throws XMLStreamException {
        try {
            return reader.nextEvent();
        } catch (MissingResourceException e) {
            throw new XMLStreamException("damaged XML", e);
        }
    }

    static List<XMLEvent> events(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        // DTD support stays on: without it, the parser would skip a document type in silence
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        XMLEventReader reader = factory.createXMLEventReader(new ByteArrayInputStream(xml));
        List<XMLEvent> events = new ArrayList<>();
        // hasNext() would return false where the XML is broken
        do {
            events.add(next(reader));
            if (events.getLast().getEventType() == XMLEvent.DTD) {
                throw new XMLStreamException("a document type");
            }
        } while (!events.getLast().isEndDocument());
        return events;
    }
}
