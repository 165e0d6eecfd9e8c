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
import java.util.Optional;

import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.Place;
import org.spinescribe.drafts.UnreadableDraft;
import org.spinescribe.drafts.xml.Elements;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Remarks on the texts beside the main text of a Word file: comments, page headers and page footers. */
final class SideTexts {

    private SideTexts() {
    }

    static void remark(WordContext context, WordPart main, String name) throws UnreadableDraft {
        comments(context, main, name);
        for (Relationship each : context.file.relationships(name)) {
            boolean head = each.type().endsWith("/header");
            if (!each.external() && (head || each.type().endsWith("/footer"))) {
                line(context, each.target(), head ? "page-head" : "page-foot");
            }
            if (each.type().endsWith("/vbaProject")) {
                context.remark("macros", Place.NONE);
            }
        }
    }

    private static void line(WordContext context, String part, String kind) throws UnreadableDraft {
        Optional<WordPart> found = WordPart.read(context.file, part);
        if (found.isPresent()) {
            List<String> words = new ArrayList<>();
            ParagraphReader reader = new ParagraphReader(context, found.get(), null);
            Elements.all(found.get().root, "p").forEach(paragraph ->
                    words.add(DraftInline.plain(reader.read(paragraph).text()).strip()));
            String text = String.join(" ", words).replaceAll("\\s+", " ").strip();
            if (text.chars().anyMatch(Character::isLetter)) {
                context.remark(kind, Place.NONE, text);
            }
        }
    }

    private static void comments(WordContext context, WordPart main, String name) throws UnreadableDraft {
        Optional<WordPart> comments = WordPart.read(context.file, context.part(name, "/comments", "comments.xml"));
        if (comments.isEmpty()) {
            return;
        }
        Map<String, Place> anchors = new HashMap<>();
        for (Element reference : Elements.all(main.root, "commentReference")) {
            Node paragraph = reference;
            while (paragraph != null && !Elements.name(paragraph).equals("p")) {
                paragraph = paragraph.getParentNode();
            }
            if (paragraph instanceof Element found) {
                anchors.put(Elements.attribute(reference, "id"), main.place(found));
            }
        }
        ParagraphReader reader = new ParagraphReader(context, comments.get(), null);
        for (Element comment : Elements.of(comments.get().root, "comment")) {
            StringBuilder words = new StringBuilder();
            Elements.all(comment, "p").forEach(paragraph ->
                    words.append(DraftInline.plain(reader.read(paragraph).text())).append(' '));
            context.remark("comment", anchors.getOrDefault(Elements.attribute(comment, "id"), Place.NONE),
                    Elements.attribute(comment, "author"), words.toString().strip());
        }
    }
}
