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

/** A title with its italics and raised letters, as CSL marks them. */
final class MarkedTitle {

    private MarkedTitle() {
    }

    /** The title in an element with a name; empty when there is none. */
    static String of(Element element, String name) {
        return Elements.first(element, name).map(title -> {
            StringBuilder text = new StringBuilder();
            mark(title, text);
            return text.toString().replaceAll("[\\s\u00A0]+", " ").strip();
        }).orElse("");
    }

    private static void mark(Element parent, StringBuilder text) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                String tag = switch (Elements.name(element)) {
                    case "italic" -> "i";
                    case "sup", "sub" -> Elements.name(element);
                    default -> "";
                };
                text.append(tag.isEmpty() ? "" : "<" + tag + ">");
                mark(element, text);
                text.append(tag.isEmpty() ? "" : "</" + tag + ">");
            } else {
                text.append(node.getNodeValue() == null || node.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE ? ""
                        : node.getNodeValue());
            }
        }
    }
}
