/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import org.spinescribe.manuscript.PageLayout;
import org.spinescribe.manuscript.output.Xml;

/** The fonts that the styles name, with replacements for machines that lack them. */
final class FontTable {

    private FontTable() {
    }

    static String xml(PageLayout layout) {
        Xml xml = new Xml().start("w:fonts", "xmlns:w", Namespaces.W);
        boolean sans = layout.sansSerif();
        font(xml, layout.font(), sans ? "Liberation Sans" : "Liberation Serif",
                sans ? "020B0604020202020204" : "02020603050405020304", "00", sans ? "swiss" : "roman", "variable");
        font(xml, Styles.EAST_ASIAN_FONT, "MS Mincho", "02020609040205080304", "80", "modern", "fixed");
        font(xml, Styles.CODE_FONT, "Liberation Mono", "02070309020205020404", "00", "modern", "fixed");
        return xml.end().toString();
    }

    private static void font(Xml xml, String name, String alternative, String panose, String charset, String family,
            String pitch) {
        xml.start("w:font", "w:name", name);
        xml.value("w:altName", alternative).value("w:panose1", panose).value("w:charset", charset);
        xml.value("w:family", family).value("w:pitch", pitch).end();
    }
}
