/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.citation;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The settings of a CSL style for citations in the text.
 *
 * @param numeric whether works are cited by number
 * @param collapse whether runs of numbers become ranges
 * @param sorted whether the works of one citation are sorted
 * @param prefix the opening sign of a citation, such as {@code [}
 * @param suffix the closing sign
 * @param delimiter between two works
 * @param superscript whether the citation is raised
 * @param locator how places in a work are printed
 */
record StyleSettings(boolean numeric, boolean collapse, boolean sorted, String prefix, String suffix, String delimiter,
        boolean superscript, LocatorFormat locator) {

    private static final XMLInputFactory XML = safeFactory();

    /**
     * How a numeric style prints a locator.
     *
     * @param prefix before label and number
     * @param suffix after them
     * @param space between label and number
     * @param periods whether the label keeps its full stop
     */
    record LocatorFormat(String prefix, String suffix, String space, boolean periods) {
        /** The default for styles without a locator format: {@code 2, pp. 12–14}. */
        static final LocatorFormat DEFAULT = new LocatorFormat(", ", "", "\u00A0", true);

        String print(Locator locator) {
            String label = periods ? locator.label() : locator.label().replace(".", "");
            return prefix + label + (label.isEmpty() ? "" : space) + locator.number() + suffix;
        }
    }

    /**
     * Reads the settings of a style.
     *
     * @throws IllegalArgumentException when the text is no independent CSL style
     */
    static StyleSettings read(String csl) {
        try {
            return new Reader(csl).read();
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("This is no CSL style: " + e.getMessage(), e);
        }
    }

    private static XMLInputFactory safeFactory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Goes through the style up to the end of its citation element. */
    private static final class Reader {
        private final XMLStreamReader xml;
        private final Map<String, String> citation = new HashMap<>();
        private Map<String, String> layout = Map.of();
        private Map<String, String> group = Map.of();
        private Map<String, String> number = Map.of();
        private LocatorFormat locator = LocatorFormat.DEFAULT;
        private boolean periods = true;
        private boolean numeric;
        private boolean inCitation;

        Reader(String csl) throws XMLStreamException {
            xml = XML.createXMLStreamReader(new StringReader(csl));
        }

        StyleSettings read() throws XMLStreamException {
            boolean ended = false;
            while (xml.hasNext() && !ended) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    element(xml.getLocalName());
                }
                ended = event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("citation");
            }
            if (!ended) {
                throw new IllegalArgumentException("This CSL style has no citation element.");
            }
            boolean raised = "sup".equals(layout.get("vertical-align")) || "sup".equals(number.get("vertical-align"));
            return new StyleSettings(numeric, "citation-number".equals(citation.get("collapse")),
                    citation.containsKey("sort"), layout.getOrDefault("prefix", "") + number.getOrDefault("prefix", ""),
                    number.getOrDefault("suffix", "") + layout.getOrDefault("suffix", ""),
                    layout.getOrDefault("delimiter", ", "), raised, locator);
        }

        private void element(String name) {
            Map<String, String> attributes = attributes();
            switch (name) {
                case "category" -> numeric |= "numeric".equals(attributes.get("citation-format"));
                case "citation" -> {
                    inCitation = true;
                    citation.putAll(attributes);
                }
                case "sort" -> citation.put("sort", "");
                case "layout" -> layout = attributes;
                case "group" -> group = attributes;
                default -> {
                    if (inCitation) {
                        leaf(name, attributes);
                    }
                }
            }
        }

        private void leaf(String name, Map<String, String> attributes) {
            String variable = attributes.getOrDefault("variable", "");
            if (variable.equals("citation-number")) {
                number = attributes;
            } else if (variable.equals("locator") && name.equals("label")) {
                periods = !"true".equals(attributes.get("strip-periods"));
            } else if (variable.equals("locator")) {
                locator = new LocatorFormat(group.getOrDefault("prefix", ""), group.getOrDefault("suffix", ""),
                        group.getOrDefault("delimiter", ""), periods);
            }
        }

        private Map<String, String> attributes() {
            Map<String, String> attributes = new HashMap<>();
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
            return attributes;
        }
    }
}
