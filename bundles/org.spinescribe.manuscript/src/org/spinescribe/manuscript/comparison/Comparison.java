/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.comparison;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.spinescribe.language.check.Reports;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.composition.FileAccess;
import org.spinescribe.manuscript.docx.DocxWriter;
import org.spinescribe.manuscript.export.OutputFormat;
import org.spinescribe.manuscript.output.ManuscriptWriter;
import org.spinescribe.manuscript.output.OutputNames;
import org.spinescribe.manuscript.revision.MarkedDocument;
import org.spinescribe.manuscript.revision.MarkedManuscript;
import org.spinescribe.manuscript.revision.Reviser;

/** Compares two versions of a report, and makes the files that show the changes. */
public final class Comparison {

    private final Reports reports;
    private final Optional<String> journal;
    private final FileAccess files;

    /**
     * A comparison of reports.
     *
     * @param journal the journal for the layout of both versions, instead of the journals that the reports name
     * @param files   which files reports may use
     */
    public Comparison(Reports reports, Optional<String> journal, FileAccess files) {
        this.reports = reports;
        this.journal = journal;
        this.files = files;
    }

    /**
     * Compares two versions.
     *
     * @param before  the file of the old version
     * @param past    the name of the old version for people
     * @param after   the file of the new version
     * @param reviser the person behind the changes; when empty, the first author of the new version
     * @param time    when the changes were made, as Word shows it
     * @return the bytes of each file by its name
     * @throws CannotCompare when a version cannot be read, or a document cannot be made
     */
    public Map<String, byte[]> compare(Path before, String past, Path after, Optional<String> reviser, Instant time)
            throws CannotCompare {
        ReportVersion old = ReportVersion.read(reports, before, past, journal, files);
        ReportVersion now = ReportVersion.read(reports, after, after.toString(), journal, files);
        ChangeList changes = ChangeList.of(past, old, after.toString(), now);
        Map<String, byte[]> made = new LinkedHashMap<>();
        try {
            byte[] clean = written(new DocxWriter(), now.manuscript());
            made.put(OutputNames.CLEAN + ".docx", clean);
            made.put(OutputNames.MARKED + ".docx", MarkedDocument.of(written(new DocxWriter(), old.manuscript()), clean,
                    new Reviser(reviser.orElseGet(() -> firstAuthor(now.manuscript())), Optional.of(time))));
            made.put(OutputNames.MARKED + ".pdf", written(OutputFormat.PDF.writer(),
                    MarkedManuscript.of(old.manuscript(), now.manuscript())));
        } catch (IOException e) {
            throw new CannotCompare("unreadable", after, e.getMessage());
        }
        made.put(OutputNames.CHANGES + ".txt", ChangeText.of(changes).getBytes(StandardCharsets.UTF_8));
        made.put(OutputNames.CHANGES + ".json", ChangeJson.of(changes).getBytes(StandardCharsets.UTF_8));
        return made;
    }

    private static byte[] written(ManuscriptWriter writer, Manuscript manuscript) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(manuscript, out);
        return out.toByteArray();
    }

    private static String firstAuthor(Manuscript manuscript) {
        return manuscript.front().authors().isEmpty() ? "SpineScribe"
                : manuscript.front().authors().getFirst().called().printed();
    }
}
