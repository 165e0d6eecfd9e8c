/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.citation;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.spinescribe.manuscript.Inline.Style;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Reference;

/** Reads the output of the citation engine: XSL-FO blocks with inlines and links. */
final class PrintedEntry {

    /** Characters that XML forbids; the engine passes on whatever a bibliography has. */
    private static final Pattern NOT_IN_XML = Pattern.compile(
            "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    private static final XMLInputFactory XML = factory();
    /** The number at the start of an entry, as numeric styles without a number column print it: "3. " or "[3] ". */
    private static final Pattern LABEL = Pattern.compile("^\\s*([\\[(]?\\d+[\\])]?\\.?)[\\s\\u00A0]+");

    private final XMLStreamReader xml;
    /** The blocks that hold text: a label and an entry, or an entry alone. */
    private final List<List<Inline>> blocks = new ArrayList<>();
    private String key = "";

    private PrintedEntry(String fo) throws XMLStreamException {
        xml = XML.createXMLStreamReader(new StringReader("<r>" + fo + "</r>"));
    }

    /** The reference of a printed entry; its outer block has the key as identifier. */
    static Reference read(String fo, boolean numbered) {
        PrintedEntry entry = parse(fo);
        List<List<Inline>> blocks = entry.blocks;
        List<Inline> text = Joints.mended(NestedQuotes.turned(withoutTrailingSpace(blocks.getLast())));
        String key = entry.key;
        if (!numbered) {
            return new Reference(key, "", text);
        }
        if (blocks.size() > 1) {
            return new Reference(key, plain(blocks.getFirst()).strip(), text);
        }
        Matcher label = LABEL.matcher(text.getFirst() instanceof Inline.Text first ? first.text() : "");
        if (!label.find()) {
            return new Reference(key, "", text);
        }
        List<Inline> rest = new ArrayList<>(text);
        rest.set(0, new Inline.Text(((Inline.Text) text.getFirst()).text().substring(label.end())));
        return new Reference(key, label.group(1), rest);
    }

    /** Removes the trailing space of entries: some styles print it to separate an address that may be absent. */
    private static List<Inline> withoutTrailingSpace(List<Inline> text) {
        List<Inline> trimmed = new ArrayList<>(text);
        if (trimmed.removeLast() instanceof Inline.Text last) {
            String rest = last.text().stripTrailing();
            if (!rest.isEmpty()) {
                trimmed.add(new Inline.Text(rest));
            }
            return trimmed;
        }
        return text;
    }

    /** The text of a printed citation without markup. */
    static String plain(String fo) {
        return plain(parse(fo).blocks.getLast());
    }

    private static PrintedEntry parse(String fo) {
        try {
            PrintedEntry entry = new PrintedEntry(
                    MarkupCharacters.placeSuffixes(NOT_IN_XML.matcher(fo).replaceAll(" ")));
            while (entry.xml.next() != XMLStreamConstants.START_ELEMENT) {
                // before the root comes only the start of the document
            }
            List<Inline> loose = entry.content();
            if (entry.blocks.isEmpty()) {
                entry.blocks.add(loose);
            }
            return entry;
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The citation engine printed what is no XML: " + fo, e);
        }
    }

    /** Reads up to the end of the current element. */
    private List<Inline> content() throws XMLStreamException {
        List<Inline> content = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int event;
        while ((event = xml.next()) != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                flush(text, content);
                element(content);
            } else if (event == XMLStreamConstants.CHARACTERS) {
                text.append(xml.getText());
            }
        }
        flush(text, content);
        return content;
    }

    private static void flush(StringBuilder text, List<Inline> content) {
        content.addAll(MarkupCharacters.decode(text.toString()));
        text.setLength(0);
    }

    private void element(List<Inline> content) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "fo:inline" -> {
                Style style = style();
                List<Inline> inner = content();
                if (style == null) {
                    content.addAll(inner);
                } else {
                    content.add(new Inline.Styled(style, inner));
                }
            }
            case "fo:basic-link" -> {
                String address = xml.getAttributeValue(null, "external-destination")
                        .replaceFirst("^url\\('(.*)'\\)$", "$1");
                content.add(new Inline.Link(address, content()));
            }
            default -> {
                if (key.isEmpty() && xml.getAttributeValue(null, "id") != null) {
                    key = xml.getAttributeValue(null, "id");
                }
                List<Inline> inner = content();
                if (!plain(inner).isBlank()) {
                    blocks.add(inner);
                }
            }
        }
    }

    /** The style of the current inline; null for small capitals and underlining, which a manuscript does not use. */
    private Style style() {
        if ("italic".equals(xml.getAttributeValue(null, "font-style"))) {
            return Style.EMPHASIS;
        }
        if ("bold".equals(xml.getAttributeValue(null, "font-weight"))) {
            return Style.STRONG;
        }
        String shift = String.valueOf(xml.getAttributeValue(null, "vertical-align"))
                + xml.getAttributeValue(null, "baseline-shift");
        return shift.contains("super") ? Style.SUPERSCRIPT : shift.contains("sub") ? Style.SUBSCRIPT : null;
    }

    static String plain(List<Inline> content) {
        StringBuilder text = new StringBuilder();
        content.forEach(inline -> text.append(switch (inline) {
            case Inline.Text piece -> piece.text();
            case Inline.Styled styled -> plain(styled.content());
            case Inline.Link link -> plain(link.content());
            default -> "";
        }));
        return text.toString();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        // the engine prints the prefix fo without declaring its namespace
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return factory;
    }
}
