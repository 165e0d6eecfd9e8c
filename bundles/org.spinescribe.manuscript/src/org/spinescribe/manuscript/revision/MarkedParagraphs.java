/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.revision;

import java.util.List;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes paragraphs that are in both versions, or in one of them. */
final class MarkedParagraphs {

    private final PartVersion old;
    private final PartVersion now;
    private final Adoption adoption;
    private final ChangeMarks marks;

    MarkedParagraphs(PartVersion old, PartVersion now, Adoption adoption, ChangeMarks marks) {
        this.old = old;
        this.now = now;
        this.adoption = adoption;
        this.marks = marks;
    }

    private Document document() {
        return now.xml();
    }

    /** A paragraph of both versions, with the changed words marked. */
    Element both(Element before, Element after) {
        Element paragraph = WordXml.create(document(), "p");
        properties(paragraph, after, before);
        MarkedRuns.append(paragraph, Piece.between(Tokens.of(old, before), Tokens.of(now, after)), adoption, marks);
        return paragraph;
    }

    /** The content of a paragraph of one version, all of it marked; the end of the paragraph is not. */
    Element alone(Element source, Side side) {
        Element paragraph = WordXml.create(document(), "p");
        if (side == Side.OLD) {
            WordXml.child(source, "pPr").ifPresent(properties -> paragraph.appendChild(adoption.adopt(properties)));
        } else {
            WordXml.child(source, "pPr").ifPresent(properties -> paragraph.appendChild(properties.cloneNode(true)));
        }
        List<Piece> pieces = tokens(source, side).stream()
                .map(token -> new Piece(token.isAnchor() && side == Side.NEW ? Side.BOTH : side, token)).toList();
        MarkedRuns.append(paragraph, pieces, adoption, marks);
        return paragraph;
    }

    /** A paragraph that moved, with its end. */
    Element moved(Element source, Side side, String name) {
        String mark = side == Side.OLD ? "moveFrom" : "moveTo";
        Element paragraph = alone(source, side);
        while (paragraph.getLastChild() != null && !"pPr".equals(paragraph.getLastChild().getLocalName())) {
            paragraph.removeChild(paragraph.getLastChild());
        }
        Element start = marks.mark(document(), mark + "RangeStart");
        WordXml.set(start, "name", name);
        paragraph.appendChild(start);
        MarkedRuns.append(paragraph, tokens(source, side), side, mark, adoption, marks);
        Element end = (Element) paragraph.appendChild(WordXml.create(document(), mark + "RangeEnd"));
        WordXml.set(end, "id", WordXml.value(start, "id"));
        markEnd(paragraph, mark);
        return paragraph;
    }

    /** The tokens of a paragraph; without old bookmarks, as each bookmark name may stand once in a document. */
    private List<Token> tokens(Element source, Side side) {
        return Tokens.of(side == Side.OLD ? old : now, source).stream()
                .filter(token -> side == Side.NEW || !token.isAnchor()).toList();
    }

    /** Marks a paragraph mark as deleted or inserted; a paragraph without its mark is joined to the next. */
    void markEnd(Element paragraph, String mark) {
        Element properties = WordXml.child(paragraph, "pPr").orElseGet(() ->
                (Element) paragraph.insertBefore(WordXml.create(document(), "pPr"), paragraph.getFirstChild()));
        Element run = WordXml.child(properties, "rPr").orElseGet(() -> {
            Element created = WordXml.create(document(), "rPr");
            Element next = WordXml.children(properties).stream()
                    .filter(each -> WordXml.is(each, "sectPr") || WordXml.is(each, "pPrChange")).findFirst()
                    .orElse(null);
            return (Element) properties.insertBefore(created, next);
        });
        run.insertBefore(marks.mark(document(), mark), run.getFirstChild());
    }

    /** Gives a paragraph the properties of the new version, and records the old ones as a tracked change. */
    void properties(Element paragraph, Element after, Element before) {
        WordXml.child(paragraph, "pPr").ifPresent(paragraph::removeChild);
        Element look = WordXml.child(after, "pPr").map(each -> (Element) document().importNode(each, true))
                .orElseGet(() -> WordXml.create(document(), "pPr"));
        Element past = WordXml.create(document(), "pPr");
        WordXml.child(before, "pPr").ifPresent(each -> WordXml.children(each).stream()
                .filter(child -> !WordXml.is(child, "rPr") && !WordXml.is(child, "sectPr"))
                .forEach(child -> past.appendChild(adoption.adopt(child))));
        if (!look(now, look).equals(look(now, past))) {
            look.appendChild(marks.mark(document(), "pPrChange")).appendChild(past);
        }
        if (look.hasChildNodes()) {
            paragraph.insertBefore(look, paragraph.getFirstChild());
        }
    }

    private static String look(PartVersion version, Element properties) {
        StringBuilder look = new StringBuilder();
        WordXml.children(properties).stream().filter(child -> !WordXml.is(child, "rPr") && !WordXml.is(child, "sectPr"))
                .forEach(child -> look.append(version.key(child)));
        return look.toString();
    }
}
