/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.metadata;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.Reference;
import org.spinescribe.manuscript.output.Ledger;
import org.spinescribe.manuscript.output.ManuscriptWriter;
import org.spinescribe.sources.bibliography.BibliographyEntry;

/** Writes the metadata of a manuscript, or of its cited works, as a text. */
abstract class MetadataWriter implements ManuscriptWriter {

    private final String extension;

    MetadataWriter(String extension) {
        this.extension = extension;
    }

    /** The whole text. */
    abstract String text(Manuscript manuscript);

    /** The cited works with an entry in the bibliography, in the order of the reference list. */
    static List<BibliographyEntry> works(Manuscript manuscript) {
        return manuscript.references().stream().map(Reference::work).flatMap(java.util.Optional::stream).toList();
    }

    @Override
    public final String extension() {
        return extension;
    }

    @Override
    public final void write(Manuscript manuscript, OutputStream out) throws IOException {
        out.write(text(manuscript).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public final boolean leavesNoMark() {
        return true;
    }

    @Override
    public final boolean isUnchanged(Path file) throws IOException {
        return Ledger.knows(file);
    }
}
