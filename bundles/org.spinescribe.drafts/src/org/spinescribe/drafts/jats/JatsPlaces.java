/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.jats;

import java.util.IdentityHashMap;
import java.util.Map;

import org.spinescribe.drafts.Place;
import org.spinescribe.drafts.xml.XmlFile;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Where the elements of a JATS file stand. */
final class JatsPlaces {

    private final Map<Element, Place> places = new IdentityHashMap<>();

    /** The place of an element; the same one each time. */
    Place of(Element element) {
        return places.computeIfAbsent(element, each -> new Place("", places.size(), XmlFile.line(each), path(each)));
    }

    private static String path(Element element) {
        StringBuilder path = new StringBuilder();
        for (Node at = element; at instanceof Element; at = at.getParentNode()) {
            int position = 1;
            boolean several = false;
            for (Node other = at.getParentNode().getFirstChild(); other != null; other = other.getNextSibling()) {
                boolean same = other instanceof Element && other != at && other.getNodeName().equals(at.getNodeName());
                several |= same;
                position += same && (at.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING) != 0 ? 1 : 0;
            }
            path.insert(0, "/" + at.getNodeName() + (several ? "[" + position + "]" : ""));
        }
        return path.toString();
    }
}
