/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.output.ManuscriptWriter;

/** Writes a PDF for readers instead of reviewers: single spaced, without line numbers, with figures in the text. */
public final class ReadingCopyWriter implements ManuscriptWriter {

    private final PdfWriter pdf = new PdfWriter();

    @Override
    public String extension() {
        return "reading." + pdf.extension();
    }

    @Override
    public void write(Manuscript manuscript, OutputStream out) throws IOException {
        pdf.write(manuscript.with(manuscript.layout().forReading()), out);
    }

    @Override
    public Map<String, byte[]> files(Manuscript manuscript, String name, Consumer<String> remarks)
            throws IOException {
        return PdfWriter.file(manuscript.with(manuscript.layout().forReading()), name + "." + extension(), remarks);
    }

    @Override
    public void prepare() {
        pdf.prepare();
    }

    @Override
    public boolean isUnchanged(Path file) throws IOException {
        return pdf.isUnchanged(file);
    }
}
