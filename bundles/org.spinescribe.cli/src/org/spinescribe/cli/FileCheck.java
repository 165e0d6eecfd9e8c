/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.nio.file.Path;
import java.util.Optional;

import org.spinescribe.drafts.docx.Changes;
import org.spinescribe.drafts.reading.DraftFile;
import org.spinescribe.language.check.Reports;
import org.spinescribe.manuscript.findings.ReportResult;
import org.spinescribe.sources.files.ReportName;

/** Checks files of all kinds as {@code spinescribe check} does; thread-safe. */
public final class FileCheck {

    private final Reports reports;
    private final ManuscriptCheck manuscripts;
    private final Optional<String> demanded;
    private final ReportResult.Extras extras;

    /**
     * Creates a check for many files.
     *
     * @param demanded the journal or guideline to check against; empty for those named by the reports
     * @param extras the data to report besides the findings
     */
    public FileCheck(Reports reports, Optional<String> demanded, Changes changes, ReportResult.Extras extras) {
        this.reports = reports;
        this.manuscripts = new ManuscriptCheck(reports, changes);
        this.demanded = demanded;
        this.extras = extras;
    }

    /** Returns whether a file in a folder is a report or another manuscript. */
    public static boolean isManuscript(Path file) {
        return String.valueOf(file.getFileName()).endsWith(ReportName.ENDING) || DraftFile.isManuscript(file);
    }

    /** Checks a file; any failure affects this file only. */
    public ReportResult check(Path file) {
        return check(file, file);
    }

    /** Checks a file, and reports it under another name. */
    public ReportResult check(Path file, Path shown) {
        return DraftFile.hasKnownName(file) ? manuscripts.check(file, shown, demanded, extras)
                : ReportResult.check(reports, file, shown, demanded, extras);
    }
}
