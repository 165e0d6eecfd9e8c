/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.metadata;

import java.util.List;
import java.util.function.Function;

import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.bibliography.writers.BibTeXWriter;
import org.spinescribe.sources.bibliography.writers.CslJsonWriter;
import org.spinescribe.sources.bibliography.writers.RisWriter;

/** Writes the cited works for other programs. */
public final class ReferencesWriter extends MetadataWriter {

    private final Function<List<BibliographyEntry>, String> format;

    private ReferencesWriter(String extension, Function<List<BibliographyEntry>, String> format) {
        super(extension);
        this.format = format;
    }

    /** For LaTeX, and for reports. */
    public static ReferencesWriter bibTeX() {
        return new ReferencesWriter("references.bib", BibTeXWriter::text);
    }

    /** For reference managers and pandoc. */
    public static ReferencesWriter cslJson() {
        return new ReferencesWriter("references.csl.json", CslJsonWriter::text);
    }

    /** For reference managers and publishers. */
    public static ReferencesWriter ris() {
        return new ReferencesWriter("references.ris", RisWriter::text);
    }

    @Override
    String text(Manuscript manuscript) {
        return format.apply(works(manuscript));
    }
}
