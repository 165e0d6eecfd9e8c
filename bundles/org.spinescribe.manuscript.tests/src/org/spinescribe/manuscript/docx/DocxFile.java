/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.spinescribe.manuscript.Manuscript;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A written document, taken apart. */
final class DocxFile {

    private final byte[] bytes;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private DocxFile(byte[] bytes) throws IOException {
        this.bytes = bytes;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    static DocxFile of(Manuscript manuscript) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriter().write(manuscript, out);
        return new DocxFile(out.toByteArray());
    }

    static DocxFile of(byte[] docx) throws IOException {
        return new DocxFile(docx);
    }

    byte[] bytes() {
        return bytes;
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    String text(String path) {
        return new String(parts.get(path), StandardCharsets.UTF_8);
    }

    /** The bytes of the document with another text for one part. */
    byte[] with(String path, String text) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(changed)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getKey().equals(path) ? text.getBytes(StandardCharsets.UTF_8) : part.getValue());
            }
        }
        return changed.toByteArray();
    }

    Document xml(String path) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(false);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text(path))));
    }

    /** The values of an attribute of all elements with a name in a part, in order. */
    List<String> values(String path, String element, String attribute) throws Exception {
        NodeList elements = xml(path).getElementsByTagName(element);
        List<String> values = new ArrayList<>();
        for (int i = 0; i < elements.getLength(); i++) {
            if (((Element) elements.item(i)).hasAttribute(attribute)) {
                values.add(((Element) elements.item(i)).getAttribute(attribute));
            }
        }
        return values;
    }
}
