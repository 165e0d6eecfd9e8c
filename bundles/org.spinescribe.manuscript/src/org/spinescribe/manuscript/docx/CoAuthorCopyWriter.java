/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;

import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.output.ManuscriptWriter;
import org.spinescribe.manuscript.output.ReportSource;

/**
 * Writes copies for co-authors: Word files whose changes come back into the report. Their names differ from those of
 * other documents, so that nobody submits a copy that contains the report.
 */
public final class CoAuthorCopyWriter implements ManuscriptWriter {

    /** The file name extension of copies for co-authors. */
    public static final String EXTENSION = "co-authors.docx";

    private final Optional<DocxTemplate> template;
    private final Optional<ReportSource> source;

    /** A writer whose documents follow the journal's layout, or a user's own Word file. */
    public CoAuthorCopyWriter(Optional<DocxTemplate> template) {
        this(template, Optional.empty());
    }

    private CoAuthorCopyWriter(Optional<DocxTemplate> template, Optional<ReportSource> source) {
        this.template = template;
        this.source = source;
    }

    @Override
    public ManuscriptWriter of(Source report) throws IOException {
        return new CoAuthorCopyWriter(template, Optional.of(report.read()));
    }

    @Override
    public String extension() {
        return EXTENSION;
    }

    @Override
    public void write(Manuscript manuscript, OutputStream out) throws IOException {
        ReportSource report = source.orElseThrow();
        new DocxWriter(template, source).write(manuscript.with(report.page()), out);
    }

    @Override
    public boolean isUnchanged(Path file) throws IOException {
        return DocxPackage.isOurs(file);
    }
}
