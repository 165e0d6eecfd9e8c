/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.docx;

import java.util.List;

import org.spinescribe.drafts.xml.Elements;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A text element of a run, with its range of characters in the paragraph.
 *
 * @param element such as {@code w:t}
 * @param run that has the element
 * @param offset of its first character in the paragraph, in UTF-16 units
 */
public record CountedText(Element element, Element run, int offset, int length) {

    /** The same text in another run. */
    public CountedText in(Element other) {
        return new CountedText(element, other, offset, length);
    }

    /**
     * Splits the text and its run.
     *
     * @param at offset in the paragraph, within the text
     * @return both halves, each in a run of its own
     */
    public List<CountedText> split(int at) {
        String text = element.getTextContent();
        if (!Elements.name(element).equals("t") || text.length() != length) {
            return List.of(this);
        }
        Element rest = (Element) element.cloneNode(false);
        rest.setTextContent(text.substring(at - offset));
        element.setTextContent(text.substring(0, at - offset));
        element.setAttribute("xml:space", "preserve");
        rest.setAttribute("xml:space", "preserve");
        run.insertBefore(rest, element.getNextSibling());
        CountedText second = new CountedText(rest, run, at, length - (at - offset));
        return List.of(new CountedText(element, run, offset, at - offset), second.in(second.ownRun()));
    }

    /** Moves this element and those behind it in its run into a second, equal run; returns that run. */
    public Element ownRun() {
        Element second = (Element) run.cloneNode(false);
        Elements.first(run, "rPr").ifPresent(looks -> second.appendChild(looks.cloneNode(true)));
        for (Node moved = element; moved != null;) {
            Node next = moved.getNextSibling();
            second.appendChild(moved);
            moved = next;
        }
        run.getParentNode().insertBefore(second, run.getNextSibling());
        return second;
    }
}
