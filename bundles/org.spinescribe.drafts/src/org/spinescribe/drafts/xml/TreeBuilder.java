/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.xml;

import org.spinescribe.sources.characters.CharacterNames;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/** Builds a tree from the events of a parser; its elements have their lines. */
final class TreeBuilder extends DefaultHandler2 {

    static final String LINE = "line";

    private static final int DEEPEST = 500;

    private final Document document;
    private final StringBuilder text = new StringBuilder();
    private Node parent;
    private int depth;
    private Locator locator;

    TreeBuilder(Document document) {
        this.document = document;
        parent = document;
    }

    @Override
    public void setDocumentLocator(Locator found) {
        locator = found;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
        flush();
        if (++depth > DEEPEST) {
            throw new SAXParseException("elements stand more than " + DEEPEST + " deep in each other", locator);
        }
        Element element = document.createElementNS(uri.isEmpty() ? null : uri, name);
        for (int i = 0; i < attributes.getLength(); i++) {
            String space = attributes.getURI(i);
            element.setAttributeNS(space.isEmpty() ? null : space, attributes.getQName(i), attributes.getValue(i));
        }
        element.setUserData(LINE, locator == null ? 0 : locator.getLineNumber(), null);
        parent.appendChild(element);
        parent = element;
    }

    @Override
    public void endElement(String uri, String local, String name) {
        flush();
        depth--;
        parent = parent.getParentNode();
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    /** Handles an entity of the document type, which is not loaded. */
    @Override
    public void skippedEntity(String name) {
        if (!name.startsWith("%") && !name.equals("[dtd]")) {
            text.append(CharacterNames.find(name).orElse("&" + name + ";"));
        }
    }

    private void flush() {
        if (!text.isEmpty() && parent != document) {
            parent.appendChild(document.createTextNode(text.toString()));
        }
        text.setLength(0);
    }
}
