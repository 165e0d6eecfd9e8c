/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Ways through a tree of XML by the local names of elements. */
public final class Elements {

    private Elements() {
    }

    /** The elements directly below a node. */
    public static List<Element> of(Node parent) {
        List<Element> elements = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** The elements of some names directly below a node. */
    public static List<Element> of(Node parent, String... names) {
        List<String> wanted = List.of(names);
        return of(parent).stream().filter(element -> wanted.contains(name(element))).toList();
    }

    /** The first element that a path of names leads to. */
    public static Optional<Element> first(Node parent, String... path) {
        Node at = parent;
        for (String name : path) {
            Element found = null;
            for (Node child = at.getFirstChild(); child != null && found == null; child = child.getNextSibling()) {
                found = child instanceof Element element && name(element).equals(name) ? element : null;
            }
            if (found == null) {
                return Optional.empty();
            }
            at = found;
        }
        return at instanceof Element element ? Optional.of(element) : Optional.empty();
    }

    /** All elements of a name below a node, however deep, in the order of the file. */
    public static List<Element> all(Node parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element element : of(parent)) {
            if (name(element).equals(name)) {
                found.add(element);
            }
            found.addAll(all(element, name));
        }
        return found;
    }

    /** The name without its prefix. */
    public static String name(Node element) {
        return element.getLocalName() == null ? element.getNodeName() : element.getLocalName();
    }

    /** An attribute by its name without prefix; empty when there is none. */
    public static String attribute(Element element, String name) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (name(attributes.item(i)).equals(name)) {
                return attributes.item(i).getNodeValue();
            }
        }
        return "";
    }

    /** The attribute {@code val} of the element at a path; empty when there is none. */
    public static String value(Node parent, String... path) {
        return first(parent, path).map(element -> attribute(element, "val")).orElse("");
    }

    /** All words of an element, with spaces between neighbouring elements. */
    public static String words(Node element) {
        StringBuilder words = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            boolean within = child instanceof Element each && name(each)
                    .matches("italic|bold|sup|sub|sc|named-content|styled-content");
            words.append(child instanceof Element ? within ? child.getTextContent() : " " + words(child) + " "
                    : child.getNodeType() == Node.TEXT_NODE ? child.getNodeValue() : "");
        }
        return words.toString().replaceAll("[\\s\u00A0]+", " ").strip();
    }

    /** All text of an element with its white space collapsed. */
    public static String text(Node element) {
        return element.getTextContent().replaceAll("[\\s\u00A0]+", " ").strip();
    }
}
