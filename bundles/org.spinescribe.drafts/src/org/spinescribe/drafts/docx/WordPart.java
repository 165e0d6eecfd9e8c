/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.docx;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.spinescribe.drafts.Place;
import org.spinescribe.drafts.UnreadableDraft;
import org.spinescribe.drafts.xml.Elements;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A part of a Word file with text: the document, or its notes. */
public final class WordPart {

    final String name;
    final Element root;
    private final Map<String, Relationship> relationships = new HashMap<>();
    private final Map<Element, Place> places = new IdentityHashMap<>();

    private WordPart(String name, Element root) {
        this.name = name;
        this.root = root;
    }

    /**
     * Reads a part; empty when the file does not have it.
     *
     * @throws UnreadableDraft when it is no XML
     */
    public static Optional<WordPart> read(WordFile file, String name) throws UnreadableDraft {
        Optional<Document> document = file.xml(name);
        if (document.isEmpty()) {
            return Optional.empty();
        }
        WordPart part = new WordPart(name, document.get().getDocumentElement());
        file.relationships(name).forEach(each -> part.relationships.put(each.id(), each));
        part.number(part.root, new StringBuilder("/" + part.root.getNodeName() + "[1]"));
        return Optional.of(part);
    }

    /** Of the two forms that Word stores of a drawing, the older one has the same text once more. */
    private void number(Node parent, StringBuilder path) {
        Map<String, Integer> positions = new HashMap<>();
        int length = path.length();
        for (Element element : Elements.of(parent)) {
            path.append('/').append(element.getNodeName()).append('[')
                    .append(positions.merge(element.getNodeName(), 1, Integer::sum)).append(']');
            if (Elements.name(element).equals("p") && isWord(element)) {
                places.put(element, new Place(name, places.size(), 0, path.toString()));
            }
            if (!Elements.name(element).equals("Fallback")) {
                number(element, path);
            }
            path.setLength(length);
        }
    }

    /** Whether an element belongs to a text, not to a drawing, whose paragraphs have the same name. */
    static boolean isWord(Element element) {
        String space = String.valueOf(element.getNamespaceURI());
        return space.contains("wordprocessingml");
    }

    Optional<Relationship> relationship(String id) {
        return Optional.ofNullable(relationships.get(id));
    }

    /** Where a paragraph stands. */
    Place place(Element paragraph) {
        return places.getOrDefault(paragraph, Place.NONE);
    }

    /** The element that has all of the part. */
    public Element root() {
        return root;
    }

    /** The paragraphs in the order of the file, including those of tables and text boxes. */
    List<Element> paragraphs() {
        return places.entrySet().stream().sorted(Comparator.comparingInt(each -> each.getValue().paragraph()))
                .map(Map.Entry::getKey).toList();
    }
}
