/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.output.ManuscriptWriter;
import org.spinescribe.manuscript.output.ReportSource;

/**
 * Writes manuscripts as Office Open XML documents.
 * <p>The writer is our own: the features that journals check (line numbers, real styles, alternative texts, no field
 * functions but page numbers) are easier to write directly than through a library, and our writer needs no time to
 * start. Safe for use by several threads.
 */
public final class DocxWriter implements ManuscriptWriter {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Optional<DocxTemplate> template;
    private final Optional<ReportSource> source;

    /** A writer whose documents follow the journal's layout. */
    public DocxWriter() {
        this(Optional.empty(), Optional.empty());
    }

    /** A writer whose documents follow a user's own Word file. */
    public DocxWriter(DocxTemplate template) {
        this(Optional.of(template), Optional.empty());
    }

    /** A writer of documents that may contain their report, for copies for co-authors. */
    DocxWriter(Optional<DocxTemplate> template, Optional<ReportSource> source) {
        this.template = template;
        this.source = source;
    }

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public void write(Manuscript manuscript, OutputStream out) throws IOException {
        DocxPackage parts = new DocxPackage();
        Relationships root = new Relationships();
        root.toPart("officeDocument", "word/document.xml");
        root.toCoreProperties("docProps/core.xml");
        root.toPart("extended-properties", "docProps/app.xml");
        parts.add("", root);
        parts.add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml",
                Properties.core(manuscript));
        parts.add("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml",
                Properties.application());
        word(manuscript, parts);
        parts.write(out);
    }

    @Override
    public boolean isUnchanged(Path file) throws IOException {
        return DocxPackage.isOurs(file);
    }

    private void word(Manuscript manuscript, DocxPackage parts) throws IOException {
        Optional<CoAuthorMarks> marks = source.map(report -> new CoAuthorMarks(report, manuscript));
        Context context = new Context(manuscript, template, parts, marks);
        String document = DocxDocument.xml(context);
        String styles = Styles.xml(manuscript.layout(), manuscript.language());
        add(parts, context.document(), "styles", template.map(own -> own.styles(styles)).orElse(styles));
        add(parts, context.document(), "numbering", context.lists().xml());
        add(parts, context.document(), "settings", DocxSettings.xml(manuscript.language(), marks.isPresent()));
        add(parts, context.document(), "fontTable", FontTable.xml(manuscript.layout()));
        add(parts, context.document(), "footnotes", context.footnotes().xml());
        headers(manuscript, parts, context);
        marks.ifPresent(report -> {
            EmbeddedReport.add(report.xml(), context.document(), parts);
            CommentParts.add(report.threads(), context.document(), parts);
        });
        parts.add("word/footnotes.xml", context.footnotes().relationships());
        parts.add("word/document.xml", WORD + "document.main+xml", document);
        parts.add("word/document.xml", context.document());
    }

    private void headers(Manuscript manuscript, DocxPackage parts, Context context) {
        template.flatMap(DocxTemplate::theme).ifPresent(theme -> {
            context.document().toPart("theme", "theme/theme1.xml");
            parts.add("word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml",
                    new String(theme, StandardCharsets.UTF_8));
        });
        List<TemplateHeader> own = template.map(DocxTemplate::headers).orElse(List.of());
        if (own.isEmpty()) {
            add(parts, context.document(), "header", HeaderAndFooter.header(manuscript));
            add(parts, context.document(), "footer", HeaderAndFooter.footer(manuscript.layout()));
        }
        for (TemplateHeader header : own) {
            parts.add("word/" + header.file(), WORD + header.kind() + "+xml", header.xml());
            parts.addRelationships("word/" + header.file(), header.relationships());
            header.images().forEach(parts::addImage);
        }
    }

    private static void add(DocxPackage parts, Relationships document, String name, String xml) {
        document.toPart(name, name + ".xml");
        parts.add("word/" + name + ".xml", WORD + name + "+xml", xml);
    }
}
