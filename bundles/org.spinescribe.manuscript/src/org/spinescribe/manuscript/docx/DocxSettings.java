/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import org.spinescribe.manuscript.output.Xml;

/** The settings of the document. */
final class DocxSettings {

    private DocxSettings() {
    }

    /** @param tracked whether Word tracks changes */
    static String xml(String language, boolean tracked) {
        Xml xml = new Xml().start("w:settings", "xmlns:w", Namespaces.W);
        xml.empty("w:zoom", "w:percent", "100");
        if (tracked) {
            xml.empty("w:trackRevisions");
        }
        xml.value("w:defaultTabStop", 720);
        xml.value("w:characterSpacingControl", "doNotCompress");
        xml.start("w:footnotePr").empty("w:footnote", "w:id", "-1").empty("w:footnote", "w:id", "0").end();
        xml.start("w:compat");
        xml.empty("w:compatSetting", "w:name", "compatibilityMode", "w:uri", "http://schemas.microsoft.com/office/word",
                "w:val", "15");
        xml.end();
        xml.empty("w:themeFontLang", "w:val", language, "w:eastAsia", Styles.EAST_ASIAN_LANGUAGE);
        xml.value("w:decimalSymbol", ".").value("w:listSeparator", ",");
        return xml.end().toString();
    }
}
