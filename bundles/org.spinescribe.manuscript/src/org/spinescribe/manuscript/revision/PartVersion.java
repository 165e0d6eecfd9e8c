/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.revision;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * One part of one version of a document, with the meanings of its numbers. Numbers of pictures, notes and lists differ
 * between two versions with the same text: a {@link #key} contains their meanings instead.
 */
final class PartVersion {

    private static final Set<String> NUMBERED = Set.of("docPr", "cNvPr");
    private static final Set<String> BOOKMARKS = Set.of("bookmarkStart", "bookmarkEnd");

    private final WordParts parts;
    private final String path;
    private final Document xml;
    private final Relations relations;
    private final Map<String, String> lists;
    private final Map<String, String> notes;

    private PartVersion(WordParts parts, String path, Map<String, String> notes) throws IOException {
        this.parts = parts;
        this.path = path;
        this.notes = notes;
        xml = WordXml.parse(parts.get(path));
        relations = Relations.of(parts, path);
        lists = lists(parts);
    }

    /** A part without footnotes. */
    static PartVersion of(WordParts parts, String path) throws IOException {
        return new PartVersion(parts, path, Map.of());
    }

    /**
     * A part that refers to footnotes.
     *
     * @param notes the key for the number of each footnote
     */
    static PartVersion of(WordParts parts, String path, Map<String, String> notes) throws IOException {
        return new PartVersion(parts, path, notes);
    }

    /** The key of each list by its number: bullets are one list; a numbered list has its definition and its start. */
    private static Map<String, String> lists(WordParts parts) throws IOException {
        Map<String, String> lists = new HashMap<>();
        if (parts.has("word/numbering.xml")) {
            for (Element list : WordXml.all(
                    WordXml.parse(parts.get("word/numbering.xml")).getDocumentElement(), "num")) {
                String id = WordXml.value(list, "numId");
                WordXml.set(list, "numId", "");
                lists.put(id, WordXml.signature(list));
            }
        }
        return lists;
    }

    WordParts parts() {
        return parts;
    }

    String path() {
        return path;
    }

    Document xml() {
        return xml;
    }

    Relations relations() {
        return relations;
    }

    /** The key of a list, whatever its number. */
    String list(String number) {
        return lists.getOrDefault(number, number);
    }

    /** A key that is the same for two elements with the same print, in either version. Bookmarks print nothing. */
    String key(Element element) {
        Element copy = (Element) element.cloneNode(true);
        normalise(copy);
        return WordXml.signature(copy);
    }

    private void normalise(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (WordXml.R.equals(attribute.getNamespaceURI())) {
                attribute.setValue(target(attribute.getValue()));
            }
        }
        if (NUMBERED.contains(element.getLocalName())) {
            element.removeAttribute("id");
            element.removeAttribute("name");
        } else if (WordXml.is(element, "numId")) {
            WordXml.set(element, "val", list(WordXml.value(element, "val")));
        } else if (WordXml.is(element, "footnoteReference")) {
            WordXml.set(element, "id", notes.getOrDefault(WordXml.value(element, "id"), ""));
        }
        for (Element child : WordXml.children(element)) {
            if (BOOKMARKS.contains(child.getLocalName())) {
                element.removeChild(child);
            } else {
                normalise(child);
            }
        }
    }

    /** The target of a relationship; of a picture, its content. */
    private String target(String id) {
        return relations.get(id).map(relation -> relation.isImage()
                ? String.valueOf(Arrays.hashCode(parts.get("word/" + relation.target()))) : relation.target())
                .orElse(id);
    }

    /** The text of an element, in words. */
    List<String> words(Element element) {
        StringBuilder text = new StringBuilder();
        WordXml.all(element, "t").forEach(each -> text.append(each.getTextContent()).append(' '));
        String words = text.toString().strip();
        return words.isEmpty() ? List.of() : List.of(words.split("\\s+"));
    }
}
