/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.revision;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The list of the content types of a document's parts. */
final class ContentTypes {

    private static final String PATH = "[Content_Types].xml";

    private ContentTypes() {
    }

    /** Declares the content type of pictures with this file name extension. */
    static void addImage(WordParts parts, String ending) {
        try {
            Document types = WordXml.parse(parts.get(PATH));
            Element root = types.getDocumentElement();
            if (WordXml.children(root).stream().anyMatch(each -> each.getAttribute("Extension").equals(ending))) {
                return;
            }
            Element added = types.createElementNS(root.getNamespaceURI(), "Default");
            added.setAttribute("Extension", ending);
            added.setAttribute("ContentType", "image/" + ending);
            root.insertBefore(added, root.getFirstChild());
            parts.put(PATH, WordXml.bytes(types));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
