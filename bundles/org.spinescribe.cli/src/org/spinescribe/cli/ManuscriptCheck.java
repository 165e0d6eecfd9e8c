/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.spinescribe.cli.texts.Texts;
import org.spinescribe.drafts.UnreadableDraft;
import org.spinescribe.drafts.checking.CheckedDraft;
import org.spinescribe.drafts.checking.DraftCheck;
import org.spinescribe.drafts.checking.PlacedFinding;
import org.spinescribe.drafts.docx.Changes;
import org.spinescribe.language.check.Reports;
import org.spinescribe.language.check.UnreadableReport;
import org.spinescribe.manuscript.findings.FindingInContext;
import org.spinescribe.manuscript.findings.ManuscriptPlace;
import org.spinescribe.manuscript.findings.ReportResult;

/** Checks Word files and JATS articles, with the same kind of results as for reports. */
final class ManuscriptCheck {

    private final DraftCheck check;
    private final Changes changes;

    ManuscriptCheck(Reports reports, Changes changes) {
        check = new DraftCheck(reports);
        this.changes = changes;
    }

    /** Checks a manuscript; any failure affects this manuscript only. */
    ReportResult check(Path file, Path shown, Optional<String> journal, ReportResult.Extras extras) {
        try {
            return of(check.check(file, journal, changes), shown, extras);
        } catch (UnreadableDraft | UnreadableReport e) {
            return ReportResult.unreadable(shown, e.getMessage());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return ReportResult.unreadable(shown, Texts.of("unforeseen.manuscript", String.valueOf(e)));
        }
    }

    static ReportResult of(CheckedDraft checked, Path shown, ReportResult.Extras extras) {
        ReportResult result = ReportResult.of(checked.report().named(shown), extras);
        List<FindingInContext> placed = new ArrayList<>();
        for (int i = 0; i < result.findings().size(); i++) {
            PlacedFinding finding = checked.findings().get(i);
            placed.add(result.findings().get(i).in(place(finding), finding.printed()));
        }
        return result.with(placed);
    }

    private static ManuscriptPlace place(PlacedFinding finding) {
        return new ManuscriptPlace(finding.where(), finding.place().path(), finding.place().part(),
                finding.place().line(),
                finding.offset(), finding.length());
    }
}
