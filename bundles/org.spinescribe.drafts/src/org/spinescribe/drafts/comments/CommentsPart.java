/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.comments;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.spinescribe.drafts.UnreadableDraft;
import org.spinescribe.drafts.docx.Relationship;
import org.spinescribe.drafts.docx.WordFile;
import org.spinescribe.drafts.xml.Elements;
import org.spinescribe.drafts.xml.XmlFile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The comments part of a Word file; created when the file has none. */
final class CommentsPart {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private final String name;
    private final Document document;
    private final String space;
    private final String time;
    private final Map<String, byte[]> pointers = new LinkedHashMap<>();
    private int next;

    private CommentsPart(String name, Document document, Instant time) {
        this.name = name;
        this.document = document;
        space = document.getDocumentElement().getNamespaceURI();
        this.time = time.truncatedTo(ChronoUnit.SECONDS).toString();
        next = Elements.of(document.getDocumentElement(), "comment").stream()
                .map(each -> Elements.attribute(each, "id"))
                .filter(id -> id.matches("\\d{1,8}")).mapToInt(Integer::parseInt).max().orElse(-1) + 1;
    }

    static CommentsPart of(WordFile file, String main, Instant time) throws UnreadableDraft {
        Optional<Relationship> known = file.relationships(main).stream()
                .filter(each -> each.type().endsWith("/comments") && !each.external() && file.has(each.target()))
                .findFirst();
        if (known.isPresent()) {
            return new CommentsPart(known.get().target(), file.xml(known.get().target()).orElseThrow(), time);
        }
        return made(file, main, time);
    }

    private static CommentsPart made(WordFile file, String main, Instant time) throws UnreadableDraft {
        int slash = main.lastIndexOf('/') + 1;
        String folder = main.substring(0, slash);
        String name = folder + "comments.xml";
        for (int i = 2; file.has(name); i++) {
            name = folder + "comments" + i + ".xml";
        }
        boolean strict = STRICT.equals(file.xml(main).orElseThrow().getDocumentElement().getNamespaceURI());
        Document document = XmlFile.empty(strict ? STRICT : WORD, "w:comments");
        CommentsPart part = new CommentsPart(name, document, time);
        part.point(file, main, slash, strict);
        return part;
    }

    private void point(WordFile file, String main, int slash, boolean strict) throws UnreadableDraft {
        String list = main.substring(0, slash) + "_rels/" + main.substring(slash) + ".rels";
        Document relationships = file.xml(list).orElseGet(() -> XmlFile.empty(
                "http://schemas.openxmlformats.org/package/2006/relationships", "Relationships"));
        Element relationship = relationships.createElementNS(relationships.getDocumentElement().getNamespaceURI(),
                "Relationship");
        relationship.setAttribute("Id", "spinescribeComments");
        relationship.setAttribute("Type", (strict ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
                : "http://schemas.openxmlformats.org/officeDocument/2006/relationships") + "/comments");
        relationship.setAttribute("Target", name.substring(slash));
        relationships.getDocumentElement().appendChild(relationship);
        pointers.put(list, Serialized.of(relationships));
        Document types = file.xml("[Content_Types].xml").orElseThrow(() -> new UnreadableDraft("no-docx"));
        Element override = types.createElementNS(types.getDocumentElement().getNamespaceURI(), "Override");
        override.setAttribute("PartName", "/" + name);
        override.setAttribute("ContentType", TYPE);
        types.getDocumentElement().appendChild(override);
        pointers.put("[Content_Types].xml", Serialized.of(types));
    }

    /** Removes the comments of an earlier check; returns their identifiers. */
    List<String> removeOwn() {
        List<String> removed = new ArrayList<>();
        for (Element comment : Elements.of(document.getDocumentElement(), "comment")) {
            if (Elements.attribute(comment, "author").equals(CommentedFile.AUTHOR)) {
                removed.add(Elements.attribute(comment, "id"));
                comment.getParentNode().removeChild(comment);
            }
        }
        return removed;
    }

    /** Adds a comment of some paragraphs; returns its identifier. */
    String add(List<String> paragraphs) {
        String id = String.valueOf(next++);
        Element comment = element(document.getDocumentElement(), "comment");
        set(comment, "id", id);
        set(comment, "author", CommentedFile.AUTHOR);
        set(comment, "date", time);
        set(comment, "initials", "S");
        for (String paragraph : paragraphs) {
            Element text = element(element(element(comment, "p"), "r"), "t");
            text.setAttribute("xml:space", "preserve");
            text.setTextContent(paragraph);
        }
        return id;
    }

    private Element element(Element parent, String local) {
        String prefix = document.getDocumentElement().getPrefix();
        Element element = document.createElementNS(space, prefix == null ? local : prefix + ":" + local);
        parent.appendChild(element);
        return element;
    }

    private void set(Element element, String local, String value) {
        String prefix = document.getDocumentElement().getPrefix();
        element.setAttributeNS(space, (prefix == null ? "w" : prefix) + ":" + local, value);
    }

    /** The parts that have changed, by their names. */
    Map<String, byte[]> parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>(pointers);
        parts.put(name, Serialized.of(document));
        return parts;
    }
}
