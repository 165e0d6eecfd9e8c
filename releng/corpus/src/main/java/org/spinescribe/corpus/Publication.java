/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The journal and the year of an article.
 *
 * @param journal as the article names it; empty when it names none
 * @param year the first one in the article; 0 when it has none
 */
record Publication(String journal, int year) {

    /** For documents without these data, such as manuscripts. */
    static final Publication UNKNOWN = new Publication("", 0);

    private static final XMLInputFactory FACTORY = factory();

    /** A factory that loads no document types and nothing from outside. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    /** Reads an article in JATS up to the end of its front matter. */
    static Publication of(Path article) {
        try (InputStream stream = Files.newInputStream(article)) {
            return new Reading(FACTORY.createXMLStreamReader(stream)).read();
        } catch (IOException | XMLStreamException | RuntimeException e) {
            return UNKNOWN;
        }
    }

    /** One pass over an article. */
    private static final class Reading {

        private final XMLStreamReader xml;
        private String journal = "";
        private int year;
        private boolean inDate;

        Reading(XMLStreamReader xml) {
            this.xml = xml;
        }

        /** Keeps the data before a syntax error, which the check will report. */
        Publication read() {
            try {
                while (xml.hasNext() && !(xml.next() == XMLStreamConstants.END_ELEMENT && is("front"))) {
                    if (xml.isStartElement()) {
                        start();
                    } else if (xml.isEndElement() && is("pub-date")) {
                        inDate = false;
                    }
                }
            } catch (XMLStreamException e) {
                return new Publication(journal, year);
            }
            return new Publication(journal, year);
        }

        private void start() throws XMLStreamException {
            if (is("journal-title") && journal.isEmpty()) {
                journal = text();
            } else if (is("pub-date")) {
                inDate = true;
            } else if (is("year") && inDate) {
                String digits = text();
                if (digits.matches("[12]\\d{3}")) {
                    year = year == 0 ? Integer.parseInt(digits) : Math.min(year, Integer.parseInt(digits));
                }
            }
        }

        private boolean is(String name) {
            return xml.getLocalName().equals(name);
        }

        /** The words up to the end of the element, including those of inner elements. */
        private String text() throws XMLStreamException {
            StringBuilder text = new StringBuilder();
            for (int depth = 1; depth > 0;) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> depth++;
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                    default -> { }
                }
            }
            return text.toString().strip().replaceAll("\\s+", " ");
        }
    }
}
