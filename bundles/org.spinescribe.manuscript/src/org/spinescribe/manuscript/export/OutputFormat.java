/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.export;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.spinescribe.manuscript.docx.DocxWriter;
import org.spinescribe.manuscript.html.HtmlWriter;
import org.spinescribe.manuscript.jats.JatsWriter;
import org.spinescribe.manuscript.metadata.CitationFileWriter;
import org.spinescribe.manuscript.metadata.JsonLdWriter;
import org.spinescribe.manuscript.metadata.ReferencesWriter;
import org.spinescribe.manuscript.output.ManuscriptWriter;
import org.spinescribe.manuscript.pdf.PdfWriter;
import org.spinescribe.manuscript.pdf.ReadingCopyWriter;

/** The formats that manuscripts are written in; their names, with hyphens, are what a user types. */
public enum OutputFormat {
    /** For the journal and for co-authors. */
    docx(DocxWriter::new),
    /** For reviewers, archives and screen readers. */
    pdf(PdfWriter::new),
    /** For reading: single spaced, without numbered lines. */
    pdf_reading(ReadingCopyWriter::new),
    /** For screens of any size. */
    html(HtmlWriter::new),
    /** For publishers and archives. */
    jats(JatsWriter::new),
    /** The cited works, for reference managers. */
    csl_json(ReferencesWriter::cslJson),
    /** The cited works, for LaTeX. */
    bibtex(ReferencesWriter::bibTeX),
    /** The cited works, for reference managers and publishers. */
    ris(ReferencesWriter::ris),
    /** What is known of the manuscript, for search engines. */
    json_ld(JsonLdWriter::new),
    /** How the report is to be cited. */
    cff(CitationFileWriter::new);

    private final Supplier<ManuscriptWriter> writer;

    OutputFormat(Supplier<ManuscriptWriter> writer) {
        this.writer = writer;
    }

    /** What writes this format; made only when it is wanted, since setting it up takes time. */
    public ManuscriptWriter writer() {
        return writer.get();
    }

    /** What a user calls it. */
    public String word() {
        return name().replace('_', '-');
    }

    /** The format of a name, whatever its case. */
    public static Optional<OutputFormat> find(String name) {
        return Arrays.stream(values()).filter(format -> format.word().equalsIgnoreCase(name.replace('_', '-')))
                .findFirst();
    }

    /** All names, to choose from. */
    public static String names() {
        return Arrays.stream(values()).map(OutputFormat::word).collect(Collectors.joining(", "));
    }
}
