/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import org.spinescribe.manuscript.output.Xml;

/** The part of a copy for co-authors that has the report: Word and LibreOffice keep such parts when they save. */
final class EmbeddedReport {

    private static final String ITEM = "customXml/item1.xml";
    private static final String PROPERTIES = "customXml/itemProps1.xml";
    /** The identifier of the part in Word; the same in all copies. */
    private static final String IDENTIFIER = "{5B1E5C41-6F0B-4E7A-9C7E-53C0A7C0A001}";

    private EmbeddedReport() {
    }

    static void add(String xml, Relationships document, DocxPackage parts) {
        document.toPart("customXml", "../" + ITEM);
        parts.add(ITEM, "application/xml", xml);
        Relationships item = new Relationships();
        item.toPart("customXmlProps", "itemProps1.xml");
        parts.add(ITEM, item);
        Xml properties = new Xml().start("ds:datastoreItem", "ds:itemID", IDENTIFIER, "xmlns:ds",
                "http://schemas.openxmlformats.org/officeDocument/2006/customXml");
        properties.start("ds:schemaRefs").empty("ds:schemaRef", "ds:uri", CoAuthorMarks.NAMESPACE).end();
        parts.add(PROPERTIES, "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
                properties.end().toString());
    }
}
