/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.jats;

import org.spinescribe.drafts.xml.Elements;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A reference as readers see it: names with a comma between them, and no elements. */
final class Printed {

    private Printed() {
    }

    static String of(Element citation) {
        StringBuilder text = new StringBuilder();
        add(citation, text);
        return text.toString().replaceAll("[\\s\u00A0]+", " ").strip();
    }

    private static void add(Node parent, StringBuilder text) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && Elements.name(element).equals("name")) {
                text.append(text.isEmpty() || text.toString().endsWith(" ") ? "" : ", ");
                text.append(Elements.first(element, "surname").map(Elements::text).orElse("")).append(' ');
                text.append(Elements.first(element, "given-names").map(Elements::text).orElse(""));
            } else if (node instanceof Element element && Elements.name(element).equals("etal")) {
                text.append(", et al");
            } else if (node instanceof Element element && Elements.attribute(element, "pub-id-type").equals("pmid")) {
                text.append(""); // publishers do not print it
            } else if (node instanceof Element element) {
                add(element, text);
            } else if (node.getNodeType() == Node.TEXT_NODE) {
                text.append(node.getNodeValue());
            }
        }
    }
}
