/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import javax.xml.namespace.QName;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** Finds forbidden content of a header: fields that load or run something, and objects. */
final class TemplateFields {

    private static final Set<String> HARMLESS = Set.of("PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "DATE", "TIME",
            "CREATEDATE", "SAVEDATE", "PRINTDATE", "TITLE", "SUBJECT", "AUTHOR", "KEYWORDS", "FILENAME", "STYLEREF",
            "DOCPROPERTY", "REVNUM", "NUMWORDS", "SEQ", "PAGEREF", "REF", "=");
    private static final Set<String> OBJECTS = Set.of("object", "OLEObject", "control", "altChunk", "movie");
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** The instructions of the fields that are open, as far as they are read; fields stand in each other. */
    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private boolean instruction;

    private TemplateFields() {
    }

    /** The name of the first forbidden field or object; empty when there is none. */
    static Optional<String> harmful(Iterable<XMLEvent> part) {
        TemplateFields fields = new TemplateFields();
        for (XMLEvent event : part) {
            Optional<String> found = fields.take(event);
            if (found.isPresent()) {
                return found;
            }
        }
        return fields.open.stream().flatMap(field -> harmful(field.toString()).stream()).findFirst();
    }

    private Optional<String> take(XMLEvent event) {
        if (event.isStartElement()) {
            return start(event.asStartElement());
        }
        if (event.isEndElement()) {
            instruction = false;
        } else if (event.isCharacters() && instruction) {
            if (open.isEmpty()) {
                return Optional.of(event.asCharacters().getData().strip());
            }
            open.peek().append(event.asCharacters().getData());
        }
        return Optional.empty();
    }

    private Optional<String> start(StartElement element) {
        String name = element.getName().getLocalPart();
        instruction = name.equals("instrText") || name.equals("delInstrText");
        if (OBJECTS.contains(name)) {
            return Optional.of(name);
        }
        if (name.equals("fldSimple")) {
            return harmful(attribute(element, "instr"));
        }
        if (!name.equals("fldChar")) {
            return Optional.empty();
        }
        if (attribute(element, "fldCharType").equals("begin")) {
            open.push(new StringBuilder());
            return Optional.empty();
        }
        boolean ends = attribute(element, "fldCharType").equals("end");
        String read = open.isEmpty() ? "" : ends ? open.pop().toString() : open.peek().toString();
        return read.isBlank() ? Optional.empty() : harmful(read);
    }

    private static String attribute(StartElement element, String name) {
        var attribute = element.getAttributeByName(new QName(WORD, name));
        return attribute == null ? "" : attribute.getValue();
    }

    /** The name of a forbidden field, which is the first word of its instruction; empty for a harmless one. */
    private static Optional<String> harmful(String instruction) {
        String word = instruction.strip().split("[\\s\\\\\"]", 2)[0].toUpperCase(Locale.ROOT);
        return word.isEmpty() || HARMLESS.contains(word) || word.startsWith("=") ? Optional.empty() : Optional.of(word);
    }
}
