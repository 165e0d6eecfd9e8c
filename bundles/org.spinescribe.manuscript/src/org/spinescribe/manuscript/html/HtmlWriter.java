/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.html;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.output.Ledger;
import org.spinescribe.manuscript.output.ManuscriptWriter;

/**
 * Writes manuscripts as one self-contained web page, for screen, printer and screen reader. Blocks that the author
 * wrote carry the offset in the report as {@code data-offset}, so that a preview can follow the text. Safe for use by
 * several threads.
 */
public final class HtmlWriter implements ManuscriptWriter {

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public void write(Manuscript manuscript, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            new ManuscriptPage(manuscript, new Html(text)).write();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        text.flush();
    }

    @Override
    public boolean leavesNoMark() {
        return true;
    }

    @Override
    public boolean isUnchanged(Path file) throws IOException {
        return Ledger.knows(file);
    }
}
