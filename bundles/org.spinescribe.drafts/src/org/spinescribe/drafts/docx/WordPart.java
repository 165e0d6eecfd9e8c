/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.docx;

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
    private final Map<String, WordFile.Relationship> relationships = new HashMap<>();
    private final Map<Element, Integer> numbers = new IdentityHashMap<>();

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
        part.number(part.root);
        return Optional.of(part);
    }

    /** Of the two forms that Word stores of a drawing, the older one has the same text once more. */
    private void number(Node parent) {
        for (Element element : Elements.of(parent)) {
            if (Elements.name(element).equals("p") && isWord(element)) {
                numbers.put(element, numbers.size());
            }
            if (!Elements.name(element).equals("Fallback")) {
                number(element);
            }
        }
    }

    /** Whether an element belongs to a text, not to a drawing, whose paragraphs have the same name. */
    static boolean isWord(Element element) {
        String space = String.valueOf(element.getNamespaceURI());
        return space.contains("wordprocessingml");
    }

    Optional<WordFile.Relationship> relationship(String id) {
        return Optional.ofNullable(relationships.get(id));
    }

    /** Where a paragraph stands. */
    Place place(Element paragraph) {
        int number = numbers.getOrDefault(paragraph, -1);
        return new Place(name, number, 0, path(paragraph));
    }

    /** The element that has all of the part. */
    public Element root() {
        return root;
    }

    /** The paragraphs, those of tables and text boxes among them, in the order of the file. */
    List<Element> paragraphs() {
        return numbers.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey).toList();
    }

    private static String path(Node element) {
        StringBuilder path = new StringBuilder();
        for (Node at = element; at instanceof Element; at = at.getParentNode()) {
            int position = 1;
            for (Node before = at.getPreviousSibling(); before != null; before = before.getPreviousSibling()) {
                position += before instanceof Element && before.getNodeName().equals(at.getNodeName()) ? 1 : 0;
            }
            path.insert(0, "/" + at.getNodeName() + "[" + position + "]");
        }
        return path.toString();
    }
}
