/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.util.function.Consumer;

import org.spinescribe.manuscript.output.Xml;

/** Styles of parts of a line. */
final class CharacterStyles {

    private final Styles styles;

    CharacterStyles(Styles styles) {
        this.styles = styles;
    }

    void write() {
        Xml xml = styles.xml();
        xml.start("w:style", "w:type", "character", "w:default", "1", "w:styleId", "DefaultParagraphFont");
        xml.value("w:name", "Default Paragraph Font").value("w:uiPriority", 1).empty("w:semiHidden").end();
        style("Emphasis", "Emphasis", run -> run.empty("w:i").empty("w:iCs"));
        style("Strong", "Strong", run -> run.empty("w:b").empty("w:bCs"));
        style("Superscript", "Superscript", run -> run.value("w:vertAlign", "superscript"));
        style("Subscript", "Subscript", run -> run.value("w:vertAlign", "subscript"));
        style("Code", "Code", run -> run.empty("w:rFonts", "w:ascii", Styles.CODE_FONT, "w:hAnsi", Styles.CODE_FONT,
                "w:cs", Styles.CODE_FONT));
        style("Mark", "Mark", run -> run.empty("w:b").empty("w:bCs").empty("w:shd", "w:val", "clear", "w:color", "auto",
                "w:fill", "FFE08A"));
        style("Hyperlink", "Hyperlink", run -> run.value("w:color", "1F3F77"));
        style("FootnoteReference", "footnote reference", run -> run.value("w:vertAlign", "superscript"));
        style("LineNumber", "line number", run -> run.value("w:color", "6B6B6B").value("w:sz", 16).value("w:szCs", 16));
    }

    private void style(String id, String name, Consumer<Xml> properties) {
        Xml xml = styles.xml().start("w:style", "w:type", "character", "w:styleId", id);
        xml.value("w:name", name).value("w:basedOn", "DefaultParagraphFont").empty("w:qFormat").start("w:rPr");
        properties.accept(xml);
        xml.end().end();
    }
}
