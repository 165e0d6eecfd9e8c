/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

import org.w3c.dom.NodeList;

/** The visible text of a document. */
public final class DocxText {

    private DocxText() {
    }

    /** The text of a document from its title to its last reference, a paragraph on each line. */
    public static String of(byte[] docx) throws Exception {
        NodeList paragraphs = DocxFile.of(docx).xml("word/document.xml").getElementsByTagName("w:p");
        StringJoiner text = new StringJoiner("\n");
        for (int i = 0; i < paragraphs.getLength(); i++) {
            text.add(paragraphs.item(i).getTextContent());
        }
        return text.toString();
    }

    /** All text of a document, with the text of its footnotes at the end. */
    public static String withNotes(byte[] docx) throws Exception {
        DocxFile file = DocxFile.of(docx);
        return file.xml("word/document.xml").getDocumentElement().getTextContent()
                + file.xml("word/footnotes.xml").getDocumentElement().getTextContent();
    }

    /** The XML of the main part. */
    public static String xml(byte[] docx) throws Exception {
        return new String(DocxFile.of(docx).parts().get("word/document.xml"), StandardCharsets.UTF_8);
    }
}
