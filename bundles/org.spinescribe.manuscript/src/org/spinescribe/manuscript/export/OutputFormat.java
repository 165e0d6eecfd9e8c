/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.export;

import java.util.Arrays;
import java.util.Locale;
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

/** The formats of manuscripts. */
public enum OutputFormat {
    /** For the journal and for co-authors. */
    DOCX(DocxWriter::new),
    /** For reviewers, archives and screen readers. */
    PDF(PdfWriter::new),
    /** For reading: single spaced, without numbered lines. */
    PDF_READING(ReadingCopyWriter::new),
    /** For screens of any size. */
    HTML(HtmlWriter::new),
    /** For publishers and archives. */
    JATS(JatsWriter::new),
    /** The cited works, for reference managers. */
    CSL_JSON(ReferencesWriter::cslJson),
    /** The cited works, for LaTeX. */
    BIBTEX(ReferencesWriter::bibTeX),
    /** The cited works, for reference managers and publishers. */
    RIS(ReferencesWriter::ris),
    /** The manuscript's metadata, for search engines. */
    JSON_LD(JsonLdWriter::new),
    /** How to cite the report. */
    CFF(CitationFileWriter::new);

    private final Supplier<ManuscriptWriter> writer;

    OutputFormat(Supplier<ManuscriptWriter> writer) {
        this.writer = writer;
    }

    /** A writer of this format; created on demand, since its setup takes time. */
    public ManuscriptWriter writer() {
        return writer.get();
    }

    /** The name that users type: small letters and hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The format with a name, ignoring case. */
    public static Optional<OutputFormat> find(String name) {
        return Arrays.stream(values()).filter(format -> format.word().equalsIgnoreCase(name.replace('_', '-')))
                .findFirst();
    }

    /** All names, separated by commas, as a list of choices. */
    public static String names() {
        return Arrays.stream(values()).map(OutputFormat::word).collect(Collectors.joining(", "));
    }
}
