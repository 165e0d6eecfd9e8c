/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.w3c.dom.Element;

/** Takes paragraphs to pieces. */
final class Tokens {

    private static final Set<String> PROPERTIES = Set.of("pPr", "rPr");
    private static final Set<String> ANCHORS = Set.of("bookmarkStart", "bookmarkEnd");

    private final PartVersion version;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(PartVersion version) {
        this.version = version;
    }

    /** The pieces of a paragraph, in their order. */
    static List<Token> of(PartVersion version, Element paragraph) {
        Tokens reading = new Tokens(version);
        for (Element child : WordXml.children(paragraph)) {
            reading.read(child, null);
        }
        return reading.tokens;
    }

    private void read(Element element, Element link) {
        if (WordXml.is(element, "r")) {
            Element format = WordXml.child(element, "rPr").orElse(null);
            for (Element child : WordXml.children(element)) {
                readInRun(child, format, link);
            }
        } else if (WordXml.is(element, "hyperlink") && link == null) {
            WordXml.children(element).forEach(child -> read(child, element));
        } else if (ANCHORS.contains(element.getLocalName())) {
            tokens.add(new Token("", null, element, false, null, null));
        } else if (!PROPERTIES.contains(element.getLocalName())) {
            tokens.add(new Token(version.key(element), null, element, false, null, link));
        }
    }

    private void readInRun(Element child, Element format, Element link) {
        String look = (format == null ? "" : WordXml.signature(format)) + (link == null ? "" : linkKey(link));
        if (WordXml.is(child, "t")) {
            for (String piece : TextPieces.of(child.getTextContent())) {
                tokens.add(new Token(look + "|" + piece, piece, null, true, format, link));
            }
        } else if (!PROPERTIES.contains(child.getLocalName())) {
            tokens.add(new Token(look + "|" + version.key(child), null, child, true, format, link));
        }
    }

    /** Links within the document lead to a place whose name may have a number: where they are is no change. */
    private String linkKey(Element link) {
        if (link.hasAttributeNS(WordXml.W, "anchor")) {
            return "#";
        }
        return version.relations().get(link.getAttributeNS(WordXml.R, "id")).map(Relations.Relation::target).orElse("");
    }
}
