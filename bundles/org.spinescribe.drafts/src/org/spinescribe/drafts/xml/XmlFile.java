/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Parses XML from anywhere: without loading document types or other files, and with limits for entities. */
public final class XmlFile {

    private static final String LOAD_DTD = "http://apache.org/xml/features/nonvalidating/load-external-dtd";

    private XmlFile() {
    }

    /**
     * Parses XML that must not have a document type, as the parts of Word files.
     *
     * @throws SAXException when it is not well-formed, or has a document type
     */
    public static Document strict(byte[] xml) throws SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new ByteArrayInputStream(xml)));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new SAXException(e);
        }
    }

    /**
     * Parses XML that may have a document type, which is not loaded. Its elements have their lines ({@link #line}), and
     * the entities of JATS document types become their characters.
     *
     * @throws SAXException when it is not well-formed
     */
    public static Document withLines(byte[] xml) throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature(LOAD_DTD, false);
            SAXParser parser = factory.newSAXParser();
            Document document = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
            TreeBuilder tree = new TreeBuilder(document);
            parser.getXMLReader().setEntityResolver((id, system) -> new InputSource(new StringReader("")));
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", tree);
            parser.parse(new InputSource(new ByteArrayInputStream(xml)), tree);
            return document;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new SAXException(e);
        }
    }

    /** A document with only its root. */
    public static Document empty(String space, String root) {
        try {
            Document document = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
            document.appendChild(document.createElementNS(space, root));
            return document;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The line on which the start tag of an element ends, from 1; 0 when unknown. */
    public static int line(Element element) {
        return element.getUserData(TreeBuilder.LINE) instanceof Integer line ? line : 0;
    }
}
