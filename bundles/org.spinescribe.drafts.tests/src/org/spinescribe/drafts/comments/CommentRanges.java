/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.comments;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.spinescribe.drafts.docx.WordFile;
import org.spinescribe.drafts.xml.Elements;
import org.w3c.dom.Element;

/** The comments of a Word file, each with the commented words. */
final class CommentRanges {

    private CommentRanges() {
    }

    static Map<String, String> of(Path path) throws Exception {
        try (WordFile file = WordFile.open(path)) {
            Map<String, String> comments = new LinkedHashMap<>();
            Element text = file.xml(file.mainPart()).orElseThrow().getDocumentElement();
            String part = file.relationships(file.mainPart()).stream().filter(each -> each.type().endsWith("/comments"))
                    .findFirst().orElseThrow().target();
            for (Element comment : Elements.of(file.xml(part).orElseThrow().getDocumentElement(), "comment")) {
                StringBuilder words = new StringBuilder();
                range(text, Elements.attribute(comment, "id"), new boolean[1], words);
                comments.put(comment.getTextContent(), words.toString());
            }
            return comments;
        }
    }

    private static void range(Element parent, String id, boolean[] within, StringBuilder words) {
        for (Element element : Elements.of(parent)) {
            boolean mark = Elements.attribute(element, "id").equals(id);
            switch (Elements.name(element)) {
                case "commentRangeStart" -> within[0] |= mark;
                case "commentRangeEnd" -> within[0] &= !mark;
                case "t" -> words.append(within[0] ? element.getTextContent() : "");
                default -> range(element, id, within, words);
            }
        }
    }

    /** The text of the main part, paragraph by paragraph. */
    static List<String> text(WordFile file) throws Exception {
        return Elements.all(file.xml(file.mainPart()).orElseThrow().getDocumentElement(), "p").stream()
                .map(paragraph -> Elements.all(paragraph, "t").stream().map(Element::getTextContent)
                .collect(Collectors.joining())).toList();
    }
}
