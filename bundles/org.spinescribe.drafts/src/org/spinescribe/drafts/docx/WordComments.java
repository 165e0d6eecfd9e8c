/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.spinescribe.drafts.UnreadableDraft;
import org.spinescribe.drafts.xml.Elements;
import org.w3c.dom.Element;

/** The comments of a Word file, with their threads. */
public final class WordComments {

    private final List<WordComment> comments = new ArrayList<>();

    private WordComments() {
    }

    /**
     * A comment.
     *
     * @param answers identifier of the comment to which it replies; empty at the start of a thread
     */
    public record WordComment(String id, Revision by, String text, String answers, boolean resolved) {
    }

    /**
     * Reads the comments of a file in their order.
     *
     * @throws UnreadableDraft when a part is broken
     */
    public static List<WordComment> of(WordFile file) throws UnreadableDraft {
        WordComments read = new WordComments();
        String main = file.mainPart();
        Map<String, Element> extended = new HashMap<>();
        for (Relationship part : file.relationships(main)) {
            if (part.type().endsWith("/commentsExtended") && file.has(part.target())) {
                Elements.all(file.xml(part.target()).orElseThrow(), "commentEx")
                        .forEach(each -> extended.put(Elements.attribute(each, "paraId"), each));
            }
        }
        for (Relationship part : file.relationships(main)) {
            if (part.type().endsWith("/comments") && file.has(part.target())) {
                read.add(Elements.all(file.xml(part.target()).orElseThrow(), "comment"), extended);
            }
        }
        return List.copyOf(read.comments);
    }

    private void add(List<Element> elements, Map<String, Element> extended) {
        Map<String, String> byParagraph = new HashMap<>();
        elements.forEach(each -> byParagraph.put(paragraph(each), Elements.attribute(each, "id")));
        for (Element each : elements) {
            Element more = extended.get(paragraph(each));
            String parent = more == null ? "" : Elements.attribute(more, "paraIdParent");
            comments.add(new WordComment(Elements.attribute(each, "id"), Revision.of(each), text(each),
                    parent.isEmpty() ? "" : byParagraph.getOrDefault(parent, ""),
                    more != null && Elements.attribute(more, "done").matches("1|true")));
        }
    }

    /** The identifier of a comment's last paragraph, by which Word refers to the comment. */
    private static String paragraph(Element comment) {
        List<Element> paragraphs = Elements.all(comment, "p");
        return paragraphs.isEmpty() ? "" : Elements.attribute(paragraphs.getLast(), "paraId");
    }

    private static String text(Element comment) {
        return Elements.all(comment, "p").stream().map(paragraph -> Elements.all(paragraph, "t").stream()
                .map(Element::getTextContent).collect(Collectors.joining())).collect(Collectors.joining("\n")).strip();
    }
}
