/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/**
 * The parts of a user's own Word file that manuscripts take over: its styles, page, headers and footers. The rest, such
 * as its text and its author, is ignored.
 */
public final class DocxTemplate {

    private final TemplateStyles styles;
    private final Optional<byte[]> theme;
    private final Map<String, String> sheet;
    private final Map<String, String> margins;
    private final boolean firstPageDiffers;
    private final List<TemplateHeader> headers;

    private DocxTemplate(TemplateStyles styles, Optional<byte[]> theme, Section section, List<TemplateHeader> headers) {
        this.styles = styles;
        this.theme = theme;
        sheet = section.sheet;
        margins = section.margins;
        firstPageDiffers = section.firstPageDiffers;
        this.headers = List.copyOf(headers);
    }

    /**
     * Reads a Word file.
     *
     * @throws TemplateProblem when the file is unusable; the message gives the reason and the remedy
     */
    public static DocxTemplate read(Path file) throws IOException {
        OfficeFile office = OfficeFile.read(file);
        String part = "word/styles.xml";
        try {
            TemplateStyles styles = TemplateStyles.of(new String(office.part(part)
                    .orElseThrow(() -> new TemplateProblem("styles", file)), StandardCharsets.UTF_8));
            part = "word/document.xml";
            Section section = Section.of(office.events(part));
            part = "word/header.xml";
            List<TemplateHeader> headers = new TemplateHeaders(file, office, styles).of(section.references);
            Optional<byte[]> theme = office.part("word/theme/theme1.xml");
            part = "word/theme/theme1.xml";
            if (theme.isPresent()) {
                office.events(part);
            }
            return new DocxTemplate(styles, theme, section, headers);
        } catch (XMLStreamException e) {
            throw new TemplateProblem("xml", file, part);
        }
    }

    /** The styles of the file, and those manuscript styles whose names the file lacks. */
    String styles(String ours) {
        return styles.with(ours);
    }

    /** Colours and fonts that the styles refer to. */
    Optional<byte[]> theme() {
        return theme;
    }

    /** The sheet; the journal's where the file gives none. */
    DocxPage page(DocxPage otherwise) {
        int width = number(sheet.get("w"), otherwise.width());
        int height = number(sheet.get("h"), otherwise.height());
        int sides = number(margins.get("left"), otherwise.margin()) + number(margins.get("right"), otherwise.margin());
        return width - sides < 1440 ? otherwise : new DocxPage(width, height, sides / 2);
    }

    /** Attributes of the margins by their local names. */
    Map<String, String> margins() {
        return margins;
    }

    boolean firstPageDiffers() {
        return firstPageDiffers;
    }

    List<TemplateHeader> headers() {
        return headers;
    }

    private static int number(String text, int otherwise) {
        return text != null && text.matches("\\d{1,5}") ? Integer.parseInt(text) : otherwise;
    }

    /** The page properties of the file's last section. */
    static final class Section {

        private Map<String, String> sheet = Map.of();
        private Map<String, String> margins = Map.of();
        private boolean firstPageDiffers;
        /** Identifiers of relationships by kind and pages, such as "header default". */
        private Map<String, String> references = new LinkedHashMap<>();

        static Section of(List<XMLEvent> events) {
            Section section = new Section();
            for (XMLEvent event : events) {
                if (event.isStartElement()) {
                    section.take(event.asStartElement());
                }
            }
            return section;
        }

        private void take(StartElement element) {
            if (!Namespaces.W.equals(element.getName().getNamespaceURI())) {
                return;
            }
            switch (element.getName().getLocalPart()) {
                case "sectPr" -> {
                    references = new LinkedHashMap<>();
                    firstPageDiffers = false;
                }
                case "pgSz" -> sheet = numbers(element);
                case "pgMar" -> margins = inOrder(numbers(element));
                case "titlePg" -> firstPageDiffers = true;
                case "headerReference", "footerReference" -> {
                    Map<String, String> attributes = attributes(element);
                    references.put(element.getName().getLocalPart().replace("Reference", "") + " "
                            + attributes.getOrDefault("type", "default"), attributes.get("id"));
                }
                default -> { }
            }
        }

        private static Map<String, String> inOrder(Map<String, String> found) {
            Map<String, String> margins = new LinkedHashMap<>();
            for (String side : List.of("top", "right", "bottom", "left", "header", "footer", "gutter")) {
                // the schema requires all four margins
                margins.put(side, found.getOrDefault(side, "0"));
            }
            return margins;
        }

        private static Map<String, String> numbers(StartElement element) {
            Map<String, String> numbers = attributes(element);
            numbers.values().removeIf(value -> !value.matches("-?\\d{1,5}"));
            return numbers;
        }

        private static Map<String, String> attributes(StartElement element) {
            Map<String, String> attributes = new LinkedHashMap<>();
            for (var each = element.getAttributes(); each.hasNext();) {
                Attribute attribute = each.next();
                attributes.put(attribute.getName().getLocalPart(), attribute.getValue());
            }
            return attributes;
        }
    }
}
