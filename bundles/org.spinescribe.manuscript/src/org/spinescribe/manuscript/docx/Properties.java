/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.util.stream.Collectors;

import org.spinescribe.manuscript.Author;
import org.spinescribe.manuscript.FrontMatter;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.output.Xml;

/** The properties of the document, without dates: nothing of a document depends on a clock. */
final class Properties {

    private Properties() {
    }

    static String core(Manuscript manuscript) {
        FrontMatter front = manuscript.front();
        Xml xml = new Xml().start("cp:coreProperties", "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "xmlns:dc",
                "http://purl.org/dc/elements/1.1/");
        xml.textElement("dc:title", front.name());
        optional(xml, "dc:creator", front.authors().stream().map(Author::name).collect(Collectors.joining("; ")));
        optional(xml, "dc:subject", front.articleType());
        optional(xml, "cp:keywords", String.join("; ", front.terms()));
        xml.textElement("dc:language", manuscript.language());
        return xml.end().toString();
    }

    static String application() {
        return new Xml().start("Properties", "xmlns",
                "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
                .textElement("Application", "SpineScribe").end().toString();
    }

    private static void optional(Xml xml, String name, String text) {
        if (!text.isBlank()) {
            xml.textElement(name, text);
        }
    }
}
