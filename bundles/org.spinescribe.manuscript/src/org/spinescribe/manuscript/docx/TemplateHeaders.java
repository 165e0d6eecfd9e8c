/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

import org.spinescribe.clinical.identifiers.WebAddress;
import org.spinescribe.manuscript.output.Xml;

/** Takes the headers and footers of a user's Word file, with their pictures and links. */
final class TemplateHeaders {

    private static final Map<String, String> PICTURES = Map.of("png", "png", "jpg", "jpeg", "jpeg", "jpeg");

    private final Path file;
    private final OfficeFile office;
    private final TemplateStyles styles;
    private int images;

    TemplateHeaders(Path file, OfficeFile office, TemplateStyles styles) {
        this.file = file;
        this.office = office;
        this.styles = styles;
    }

    private record Relationship(String type, String target, boolean external) {
    }

    /** @param references identifiers of relationships by kind and pages, such as "header default" */
    List<TemplateHeader> of(Map<String, String> references) throws XMLStreamException, TemplateProblem {
        Map<String, Relationship> document = relationships("word/_rels/document.xml.rels");
        List<TemplateHeader> headers = new ArrayList<>();
        for (Map.Entry<String, String> reference : references.entrySet()) {
            Relationship relationship = document.get(reference.getValue());
            String path = relationship == null ? "" : path(relationship.target());
            Optional<byte[]> part = office.part(path);
            if (part.isPresent()) {
                String[] words = reference.getKey().split(" ");
                headers.add(header(words[0], words[1], path, part.get(), headers.size() + 1));
            }
        }
        return headers;
    }

    private TemplateHeader header(String kind, String pages, String path, byte[] part, int number)
            throws XMLStreamException, TemplateProblem {
        String name = path.substring(path.lastIndexOf('/') + 1);
        Map<String, byte[]> pictures = new LinkedHashMap<>();
        Xml relationships = new Xml().start("Relationships", "xmlns",
                "http://schemas.openxmlformats.org/package/2006/relationships");
        Map<String, Relationship> own = relationships("word/_rels/" + name + ".rels");
        for (Map.Entry<String, Relationship> each : own.entrySet()) {
            Relationship relationship = each.getValue();
            String target = relationship.external() ? address(relationship) : picture(relationship, pictures);
            relationships.empty("Relationship", "Id", each.getKey(), "Type", relationship.type(), "Target", target,
                    "TargetMode", relationship.external() ? "External" : null);
        }
        Optional<String> harmful = TemplateFields.harmful(office.events(path));
        if (harmful.isPresent()) {
            throw new TemplateProblem("field", file, harmful.get());
        }
        String xml = styles.rewrite(new String(part, StandardCharsets.UTF_8));
        return new TemplateHeader(kind, pages, "template-" + kind + number + ".xml", xml,
                own.isEmpty() ? "" : relationships.end().toString(), pictures);
    }

    /** A header leads to sites and mailboxes only; pictures and objects elsewhere would be loaded by every reader. */
    private String address(Relationship relationship) throws TemplateProblem {
        if (!relationship.type().endsWith("/hyperlink")) {
            throw new TemplateProblem("external", file, relationship.target());
        }
        return WebAddress.of(relationship.target())
                .orElseThrow(() -> new TemplateProblem("external", file, relationship.target()));
    }

    private String picture(Relationship relationship, Map<String, byte[]> pictures) throws TemplateProblem {
        String target = relationship.target();
        String ending = PICTURES.get(target.substring(target.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT));
        Optional<byte[]> data = office.part(path(target));
        if (!relationship.type().endsWith("/image") || ending == null || data.isEmpty()) {
            throw new TemplateProblem("object", file, target);
        }
        String name = "media/template" + ++images + "." + ending;
        pictures.put("word/" + name, data.get());
        return name;
    }

    private Map<String, Relationship> relationships(String path) throws XMLStreamException {
        Map<String, Relationship> relationships = new LinkedHashMap<>();
        if (office.part(path).isEmpty()) {
            return relationships;
        }
        for (XMLEvent event : office.events(path)) {
            if (event.isStartElement() && event.asStartElement().getName().getLocalPart().equals("Relationship")) {
                StartElement element = event.asStartElement();
                relationships.put(attribute(element, "Id"), new Relationship(attribute(element, "Type"),
                        attribute(element, "Target"), attribute(element, "TargetMode").equals("External")));
            }
        }
        return relationships;
    }

    private static String attribute(StartElement element, String name) {
        var attribute = element.getAttributeByName(new javax.xml.namespace.QName(name));
        return attribute == null ? "" : attribute.getValue();
    }

    private static String path(String target) {
        return target.startsWith("/") ? target.substring(1) : "word/" + target;
    }
}
