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
import org.spinescribe.manuscript.output.ManuscriptWriter;
import org.spinescribe.manuscript.pdf.PdfWriter;

/** The formats that manuscripts are written in. */
public enum OutputFormat {
    DOCX("docx", DocxWriter::new),
    PDF("pdf", PdfWriter::new),
    HTML("html", HtmlWriter::new),
    JATS("jats", JatsWriter::new);

    private final String word;
    private final Supplier<ManuscriptWriter> writer;

    OutputFormat(String word, Supplier<ManuscriptWriter> writer) {
        this.word = word;
        this.writer = writer;
    }

    /** What writes this format; made only when it is wanted, since setting it up takes time. */
    public ManuscriptWriter writer() {
        return writer.get();
    }

    /** What a user calls it. */
    public String word() {
        return word;
    }

    /** The format of a name, whatever its case. */
    public static Optional<OutputFormat> find(String name) {
        return Arrays.stream(values()).filter(format -> format.word.equalsIgnoreCase(name)).findFirst();
    }

    /** All names, to choose from. */
    public static String names() {
        return Arrays.stream(values()).map(OutputFormat::word).collect(Collectors.joining(", "));
    }
}
