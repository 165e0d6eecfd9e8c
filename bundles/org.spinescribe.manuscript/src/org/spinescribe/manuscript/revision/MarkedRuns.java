/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.revision;

import java.util.List;
import java.util.Objects;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes the pieces of a paragraph: links around marks, marks around runs, adjacent text as one element. */
final class MarkedRuns {

    private final Document document;
    private final Adoption adoption;
    private final ChangeMarks marks;
    private final Element paragraph;

    private Element sourceOfLink;
    private Element link;
    private String markName = "";
    private Element mark;
    private String look;
    private Element run;
    private Element text;

    private MarkedRuns(Document document, Adoption adoption, ChangeMarks marks, Element paragraph) {
        this.document = document;
        this.adoption = adoption;
        this.marks = marks;
        this.paragraph = paragraph;
    }

    /** Appends pieces to a paragraph. */
    static void append(Element paragraph, List<Piece> pieces, Adoption adoption, ChangeMarks marks) {
        MarkedRuns writing = new MarkedRuns(paragraph.getOwnerDocument(), adoption, marks, paragraph);
        pieces.forEach(piece -> writing.append(piece.token(), piece.side(), piece.side().mark()));
    }

    /** Appends the pieces of a paragraph that moved, within marks of another name. */
    static void append(Element paragraph, List<Token> tokens, Side side, String mark, Adoption adoption,
            ChangeMarks marks) {
        MarkedRuns writing = new MarkedRuns(paragraph.getOwnerDocument(), adoption, marks, paragraph);
        tokens.forEach(token -> writing.append(token, side, token.isAnchor() ? "" : mark));
    }

    private void append(Token token, Side side, String name) {
        if (token.isAnchor()) {
            close();
            paragraph.appendChild(own(token.atom(), side));
            return;
        }
        enterLink(token.link(), side);
        enterMark(name);
        if (!token.inRun()) {
            run = null;
            Element atom = own(token.atom(), side);
            if (FieldRuns.isField(atom) && mark != null) {
                FieldRuns.of(atom, name.equals(Side.OLD.mark())).forEach(container()::appendChild);
            } else {
                container().appendChild(atom);
            }
            return;
        }
        enterRun(token.format(), side);
        if (token.isText()) {
            write(token.text(), name.equals(Side.OLD.mark()) ? "delText" : "t");
        } else {
            text = null;
            run.appendChild(own(token.atom(), side));
        }
    }

    private void close() {
        sourceOfLink = null;
        link = null;
        markName = "";
        mark = null;
        run = null;
    }

    private void enterLink(Element source, Side side) {
        if (source != sourceOfLink) {
            close();
            sourceOfLink = source;
            if (source != null) {
                link = (Element) paragraph.appendChild(side == Side.OLD ? adoption.adopt(bare(source))
                        : bare(source));
            }
        }
    }

    /** A link without its content. */
    private static Element bare(Element source) {
        return (Element) source.cloneNode(false);
    }

    private void enterMark(String name) {
        if (!name.equals(markName)) {
            run = null;
            markName = name;
            mark = name.isEmpty() ? null
                    : (Element) (link == null ? paragraph : link).appendChild(marks.mark(document, name));
        }
    }

    private Element container() {
        return mark != null ? mark : link != null ? link : paragraph;
    }

    private void enterRun(Element format, Side side) {
        String wanted = format == null ? "" : WordXml.signature(format);
        if (run == null || !Objects.equals(look, wanted)) {
            run = (Element) container().appendChild(WordXml.create(document, "r"));
            look = wanted;
            text = null;
            if (format != null) {
                run.appendChild(own(format, side));
            }
        }
    }

    private void write(String piece, String name) {
        if (text == null || !text.getLocalName().equals(name)) {
            text = (Element) run.appendChild(WordXml.create(document, name));
            text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        }
        text.appendChild(document.createTextNode(piece));
    }

    private Element own(Element element, Side side) {
        return side == Side.OLD ? adoption.adopt(element) : (Element) element.cloneNode(true);
    }
}
