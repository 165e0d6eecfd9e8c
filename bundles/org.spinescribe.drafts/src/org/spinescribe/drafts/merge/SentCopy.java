/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.spinescribe.drafts.UnreadableDraft;
import org.spinescribe.drafts.docx.WordFile;
import org.spinescribe.drafts.merge.SentUnit.Kind;
import org.spinescribe.drafts.merge.SentUnit.Span;
import org.spinescribe.drafts.xml.Elements;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The data about its report in a copy for co-authors. The format is described in releng/doc/co-author-copy.md.
 *
 * @param report name of the report
 * @param source its text of that time
 */
record SentCopy(String report, String source, SentText body, SentText notes) {

    private static final String NAMESPACE = "https://spinescribe.org/co-authors";

    /**
     * Reads the list of a file; empty when the file has none.
     *
     * @throws UnreadableDraft when a part is broken
     */
    static Optional<SentCopy> of(WordFile file) throws UnreadableDraft {
        for (String part : file.parts()) {
            if (part.matches("customXml/item\\d+\\.xml")) {
                Optional<Document> xml = file.xml(part);
                if (xml.isPresent() && NAMESPACE.equals(xml.get().getDocumentElement().getNamespaceURI())) {
                    return Optional.of(of(xml.get().getDocumentElement()));
                }
            }
        }
        return Optional.empty();
    }

    private static SentCopy of(Element list) throws UnreadableDraft {
        try {
            String source = Elements.first(list, "source").map(Element::getTextContent).orElse("");
            Texts texts = new Texts();
            Elements.of(list, "paragraph").forEach(texts::paragraph);
            return new SentCopy(Elements.attribute(list, "report"), new String(Base64.getMimeDecoder().decode(source),
                    StandardCharsets.UTF_8), texts.body.text(), texts.notes.text());
        } catch (IllegalArgumentException e) {
            throw new UnreadableDraft("broken-part", "customXml");
        }
    }

    private static final class Texts {

        private final Units body = new Units();
        private final Units notes = new Units();

        void paragraph(Element element) {
            (Elements.attribute(element, "note").equals("true") ? notes : body).paragraph(element);
        }
    }

    private static final class Units {

        private final List<SentUnit> units = new ArrayList<>();
        private final List<SentText.Paragraph> paragraphs = new ArrayList<>();
        private int groups;

        SentText text() {
            return new SentText(List.copyOf(units), List.copyOf(paragraphs));
        }

        void paragraph(Element element) {
            int from = units.size();
            pieces(element, List.of());
            paragraphs.add(new SentText.Paragraph(Elements.attribute(element, "bookmark"),
                    Elements.attribute(element, "style"), from, units.size()));
            groups++;
            add(Kind.END, "\n", -1, -1, "", List.of());
        }

        private void pieces(Element parent, List<Span> styles) {
            for (Element piece : Elements.of(parent)) {
                int from = number(piece, "from");
                int to = number(piece, "to");
                String text = piece.getTextContent();
                switch (Elements.name(piece)) {
                    case "typed" -> typed(text, from, styles);
                    case "whole" -> whole(piece, text, from, to, styles);
                    case "fact" -> letters(Kind.FACT, text, from, to, "", styles);
                    case "made" -> letters(Kind.MADE, text, -1, -1, "", styles);
                    case "style" -> {
                        List<Span> inner = new ArrayList<>(styles);
                        inner.add(new Span(Elements.attribute(piece, "name"), from, to));
                        pieces(piece, List.copyOf(inner));
                    }
                    default -> { }
                }
            }
        }

        private void whole(Element piece, String text, int from, int to, List<Span> styles) {
            String target = Elements.attribute(piece, "target");
            switch (Elements.attribute(piece, "kind")) {
                case "citation" -> {
                    groups++;
                    add(Kind.CITATION, text, from, to, target, styles);
                }
                case "note" -> {
                    groups++;
                    add(Kind.NOTE, text, from, to, target, styles);
                }
                case "break" -> {
                    groups++;
                    add(Kind.BREAK, text, from, to, target, styles);
                }
                case "mention" -> letters(Kind.MENTION, text, from, to, target, styles);
                default -> letters(Kind.WHOLE, text, from, to, "", styles);
            }
        }

        private void typed(String text, int from, List<Span> styles) {
            for (int i = 0; i < text.length();) {
                int length = Character.charCount(text.codePointAt(i));
                groups++;
                add(Kind.TYPED, text.substring(i, i + length), from + i, from + i + length, "", styles);
                i += length;
            }
        }

        private void letters(Kind kind, String text, int from, int to, String target, List<Span> styles) {
            groups++;
            text.codePoints().forEach(letter -> add(kind, Character.toString(letter), from, to, target, styles));
        }

        private void add(Kind kind, String text, int from, int to, String target, List<Span> styles) {
            units.add(new SentUnit(kind, text, from, to, groups, target, styles, paragraphs.size()
                    - (kind == Kind.END ? 1 : 0)));
        }

        private static int number(Element piece, String name) {
            String value = Elements.attribute(piece, name);
            return value.isEmpty() ? -1 : Integer.parseInt(value);
        }
    }
}
