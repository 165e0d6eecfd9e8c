/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.findings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.language.caseReport.Title;
import org.spinescribe.language.check.CheckedReport;
import org.spinescribe.language.check.Finding;
import org.spinescribe.language.check.Reports;
import org.spinescribe.language.check.UnreadableReport;
import org.spinescribe.language.counting.CountRow;

/**
 * The result for one file, without the report itself.
 *
 * @param file as named on the command line
 * @param problem why the file could not be read as a report; empty for a report
 * @param title of the report; empty when it has none
 * @param journal whose demands were checked; empty when the report names none
 * @param findings in the order of the file
 * @param counts of the quantities that journals limit; only when the format shows them
 * @param checklist of the guideline that the journal follows; only when the format shows it and there is one
 */
public record ReportResult(Path file, Optional<String> problem, String title, String journal,
        List<FindingInContext> findings, List<CountRow> counts, Optional<ChecklistTable> checklist) {

    /**
     * Optional data beside the findings of a report.
     *
     * @param counts the quantities that journals limit
     * @param checklist how far the report follows the guideline of its journal
     */
    public record Extras(boolean counts, boolean checklist) {
    }

    public ReportResult {
        findings = List.copyOf(findings);
        counts = List.copyOf(counts);
    }

    /**
     * Reads and checks a report. Any failure becomes part of the result, so that other reports can go on.
     *
     * @param journal whose demands replace those of the report's own journal; empty for the report's own
     */
    public static ReportResult check(Reports reports, Path file, Optional<String> journal, Extras extras) {
        return check(reports, file, file, journal, extras);
    }

    /**
     * Checks a report that users know under another path.
     *
     * @param journal whose demands replace those of the report's own journal; empty for the report's own
     */
    public static ReportResult check(Reports reports, Path file, Path shown, Optional<String> journal, Extras extras) {
        try {
            return of(reports.check(file, journal).named(shown), extras);
        } catch (UnreadableReport e) {
            return unreadable(shown, e.getMessage());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return unreadable(shown, FindingsPageTexts.of("unforeseen.report", String.valueOf(e)));
        }
    }

    /** The result for a checked report. */
    public static ReportResult of(CheckedReport checked, Extras extras) {
        String title = checked.report().first(Title.class).map(Title::getText).orElse("").strip();
        return new ReportResult(checked.file(), Optional.empty(), title, checked.report().demands().title(),
                contexts(checked), extras.counts() ? CountRow.of(checked.report()) : List.of(),
                extras.checklist() ? ChecklistTable.of(checked.report()) : Optional.empty());
    }

    /** Reads the text again only when there are findings. */
    private static List<FindingInContext> contexts(CheckedReport checked) {
        return checked.findings().isEmpty() ? List.of()
                : new Contexts(checked.report(), checked.file()).of(checked.findings());
    }

    /** The result for a file of another kind, such as a bibliography. */
    public static ReportResult of(Path file, String text, List<Finding> findings) {
        return new ReportResult(file, Optional.empty(), "", "", new Contexts(text, file).of(findings), List.of(),
                Optional.empty());
    }

    /** The result for a file that is no report. */
    public static ReportResult unreadable(Path file, String problem) {
        return new ReportResult(file, Optional.of(problem), "", "", List.of(), List.of(), Optional.empty());
    }

    /** The same result under the path that users know. */
    public ReportResult named(Path shown) {
        return new ReportResult(shown, problem, title, journal, findings, counts, checklist);
    }

    /** The same with other findings. */
    public ReportResult with(List<FindingInContext> others) {
        return new ReportResult(file, problem, title, journal, others, counts, checklist);
    }

    /** The number of findings of a severity. */
    public long count(Severity severity) {
        return findings.stream().filter(each -> each.finding().severity() == severity).count();
    }
}
