/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.util.Optional;

import org.spinescribe.manuscript.output.Xml;

/** Writes the page, its header and its footer: at the end of the document, and where a wide table turns the sheet. */
final class SectionProperties {

    private final Context context;
    private final Xml xml;

    SectionProperties(Context context, Xml xml) {
        this.context = context;
        this.xml = xml;
    }

    /** Ends a section whose sheets stand upright. */
    void upright() {
        xml.start("w:p").start("w:pPr").value("w:pStyle", "AfterTable");
        write(false);
        xml.end().end();
    }

    /** Ends a section whose sheets are turned. */
    void turned() {
        xml.start("w:p").start("w:pPr").value("w:pStyle", "AfterTable");
        write(true);
        xml.end().end();
    }

    /** Writes the properties of the last section, which belong to no paragraph. */
    void last() {
        write(false);
    }

    private void write(boolean turned) {
        Optional<DocxTemplate> template = context.template();
        xml.start("w:sectPr");
        references(template);
        sheet(turned ? context.page().turned() : context.page(), turned);
        margins(template, turned);
        if (context.manuscript().layout().lineNumbers()) {
            xml.empty("w:lnNumType", "w:countBy", "1", "w:restart", "continuous");
        }
        if (template.filter(DocxTemplate::firstPageDiffers).isPresent()) {
            xml.empty("w:titlePg");
        }
        xml.end();
    }

    private void references(Optional<DocxTemplate> template) {
        if (template.filter(own -> !own.headers().isEmpty()).isPresent()) {
            for (TemplateHeader header : template.get().headers()) {
                xml.empty("w:" + header.kind() + "Reference", "w:type", header.pages(), "r:id",
                        context.document().toPart(header.kind(), header.file()));
            }
            return;
        }
        xml.empty("w:headerReference", "w:type", "default", "r:id", context.document().toPart("header", "header.xml"));
        xml.empty("w:footerReference", "w:type", "default", "r:id", context.document().toPart("footer", "footer.xml"));
    }

    private void sheet(DocxPage page, boolean turned) {
        xml.empty("w:pgSz", "w:w", String.valueOf(page.width()), "w:h", String.valueOf(page.height()), "w:orient",
                turned ? "landscape" : null);
    }

    private void margins(Optional<DocxTemplate> template, boolean turned) {
        if (template.isPresent() && !turned && !template.get().margins().isEmpty()) {
            String[] attributes = template.get().margins().entrySet().stream()
                    .flatMap(each -> java.util.stream.Stream.of("w:" + each.getKey(), each.getValue()))
                    .toArray(String[]::new);
            xml.empty("w:pgMar", attributes);
            return;
        }
        String margin = String.valueOf(context.page().margin());
        String half = String.valueOf(context.page().margin() / 2);
        xml.empty("w:pgMar", "w:top", margin, "w:right", margin, "w:bottom", margin, "w:left", margin, "w:header", half,
                "w:footer", half, "w:gutter", "0");
    }
}
