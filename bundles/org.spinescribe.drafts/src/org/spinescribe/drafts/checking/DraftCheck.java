/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.checking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.spinescribe.drafts.Draft;
import org.spinescribe.drafts.UnreadableDraft;
import org.spinescribe.drafts.docx.Changes;
import org.spinescribe.drafts.reading.DraftFile;
import org.spinescribe.sources.files.TemporaryFolder;
import org.spinescribe.drafts.writing.ReportWriter;
import org.spinescribe.drafts.writing.WrittenReport;
import org.spinescribe.language.check.CheckedReport;
import org.spinescribe.language.check.Finding;
import org.spinescribe.language.check.Reports;
import org.spinescribe.language.check.UnreadableReport;
import org.spinescribe.sources.files.ReportName;

/** Checks manuscripts of any kind: imports one in memory, and gives the findings their places in the manuscript. */
public final class DraftCheck {

    private final Reports reports;
    private final long mostPictures;

    /** @param reports the language, set up once for all manuscripts */
    public DraftCheck(Reports reports) {
        this(reports, DraftPictures.MOST);
    }

    /**
     * @param mostPictures checked pictures of a file, in bytes; the picture that crosses this limit is still checked
     */
    DraftCheck(Reports reports, long mostPictures) {
        this.reports = reports;
        this.mostPictures = mostPictures;
    }

    /**
     * Checks a manuscript.
     *
     * @param journal or guideline whose demands hold; empty for none
     * @throws UnreadableDraft when the file cannot be read
     * @throws UnreadableReport when there is no such journal
     */
    public CheckedDraft check(Path file, Optional<String> journal, Changes changes) throws UnreadableDraft,
            UnreadableReport {
        Draft draft = DraftFile.read(file, changes);
        WrittenReport written = ReportWriter.write(draft, List.of(), Optional.empty());
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            if (!written.bibliography().isEmpty()) {
                Files.writeString(folder.path().resolve(WrittenReport.BIBLIOGRAPHY), written.bibliography());
            }
            DraftPictures pictures = new DraftPictures(mostPictures);
            pictures.write(written.pictures(), folder.path());
            CheckedReport checked = reports.check(folder.path().resolve("manuscript" + ReportName.ENDING),
                    written.text().toString(), journal);
            List<Finding> findings = Stream.concat(pictures.unchecked().stream(), checked.findings().stream()
                    .filter(ForeignRules::applies).map(ForeignWords::of)).toList();
            return new CheckedDraft(file, draft, written, new CheckedReport(file, checked.report(), findings),
                    new FindingPlaces(draft, written.text()).of(findings));
        } catch (IOException e) {
            throw new UnreadableDraft("unreadable", String.valueOf(e.getMessage()));
        }
    }
}
