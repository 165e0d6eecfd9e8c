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

/** The words of an affiliation, whose parts many articles have without commas between them. */
final class JatsAffiliation {

    private JatsAffiliation() {
    }

    /** The address as one line, without its label. */
    static String address(Element aff) {
        StringBuilder text = new StringBuilder();
        add(aff, text);
        return text.toString().replaceAll("[\\s\u00A0]+", " ").replaceAll("\\s+,", ",").strip()
                .replaceFirst("[;,.]$", "");
    }

    private static void add(Element parent, StringBuilder text) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            switch (node) {
                case Element element when Elements.name(element).matches("label|email|institution-id") -> { }
                case Element element when Elements.name(element).equals("sup") && text.toString().isBlank() -> { }
                case Element element -> {
                    boolean part = Elements.name(element).matches("institution|addr-line|country|city|state");
                    boolean joined = !part || text.isEmpty() || text.toString().matches("(?s).*[\\s,]");
                    text.append(joined ? "" : ", ");
                    add(element, text);
                }
                default -> text.append(node.getNodeType() == Node.TEXT_NODE ? node.getNodeValue() : "");
            }
        }
    }
}
