/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

import org.spinescribe.language.checklist.Checklist;
import org.spinescribe.language.report.Report;
import org.spinescribe.manuscript.checklist.ChecklistDocument;
import org.spinescribe.manuscript.checklist.ChecklistPage;
import org.spinescribe.manuscript.checklist.ManuscriptPages;
import org.spinescribe.manuscript.docx.DocxWriter;
import org.spinescribe.manuscript.html.Html;
import org.spinescribe.manuscript.pdf.PdfWriter;

/** The output formats of checklists. */
enum ChecklistFormat {
    docx {
        @Override
        void write(Checklist checklist, Report report, ManuscriptPages pages, OutputStream out) throws IOException {
            new DocxWriter().write(ChecklistDocument.of(checklist, report, pages), out);
        }

        @Override
        boolean isUnchanged(Path file) throws IOException {
            return new DocxWriter().isUnchanged(file);
        }
    },
    pdf {
        @Override
        void write(Checklist checklist, Report report, ManuscriptPages pages, OutputStream out) throws IOException {
            new PdfWriter().write(ChecklistDocument.of(checklist, report, pages), out);
        }

        @Override
        boolean isUnchanged(Path file) throws IOException {
            return new PdfWriter().isUnchanged(file);
        }
    },
    html {
        @Override
        void write(Checklist checklist, Report report, ManuscriptPages pages, OutputStream out) throws IOException {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            ChecklistPage.write(checklist, report, pages, new Html(writer));
            writer.flush();
        }
    };

    abstract void write(Checklist checklist, Report report, ManuscriptPages pages, OutputStream out) throws IOException;

    /**
     * Returns whether a checklist is unchanged since it was written, so that no manual work is lost; nobody edits a web
     * page.
     */
    boolean isUnchanged(Path file) throws IOException {
        return true;
    }

    static Optional<ChecklistFormat> find(String name) {
        return Arrays.stream(values()).filter(format -> format.name().equalsIgnoreCase(name)).findFirst();
    }

    static String names() {
        return Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
