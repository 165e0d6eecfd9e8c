/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.revision;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/** The XML of Word files. */
final class WordXml {

    /** The namespace of text. */
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** The namespace of references to other parts. */
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private WordXml() {
    }

    /** Reads a part. */
    static Document parse(byte[] part) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(part));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Writes a part. */
    static byte[] bytes(Document document) throws IOException {
        try {
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(DECLARATION.getBytes(StandardCharsets.UTF_8));
            writer.transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** The elements right within an element. */
    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The first child with this name in the namespace of text. */
    static Optional<Element> child(Element parent, String name) {
        return children(parent).stream().filter(each -> is(each, name)).findFirst();
    }

    /** All elements with this name within an element, at any depth. */
    static List<Element> all(Element parent, String name) {
        List<Element> all = new ArrayList<>();
        for (Element each : children(parent)) {
            if (is(each, name)) {
                all.add(each);
            }
            all.addAll(all(each, name));
        }
        return all;
    }

    /** Whether an element has this name in the namespace of text. */
    static boolean is(Element element, String name) {
        return name.equals(element.getLocalName()) && W.equals(element.getNamespaceURI());
    }

    /** A new element with this name in the namespace of text. */
    static Element create(Document document, String name) {
        return document.createElementNS(W, "w:" + name);
    }

    /** The value of an attribute in the namespace of text; empty when it is missing. */
    static String value(Element element, String name) {
        return element.getAttributeNS(W, name);
    }

    /** Sets an attribute in the namespace of text. */
    static void set(Element element, String name, String value) {
        element.setAttributeNS(W, "w:" + name, value);
    }

    /** A text that is equal for two elements with equal content. */
    static String signature(Element element) {
        StringBuilder signature = new StringBuilder();
        sign(element, signature);
        return signature.toString();
    }

    private static void sign(Element element, StringBuilder signature) {
        signature.append('<').append(element.getNodeName());
        NamedNodeMap attributes = element.getAttributes();
        TreeMap<String, String> sorted = new TreeMap<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            sorted.put(attribute.getName(), attribute.getValue());
        }
        sorted.forEach((name, value) -> signature.append(' ').append(name).append('=').append(value));
        signature.append('>');
        for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element child) {
                sign(child, signature);
            } else if (each instanceof Text text) {
                signature.append(text.getData());
            }
        }
        signature.append("</>");
    }
}
