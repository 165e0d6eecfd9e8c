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
 * What came of one file, without the report itself.
 *
 * @param file as named on the command line
 * @param problem why the file could not be read as a report; empty for a report
 * @param title of the report; empty when it has none
 * @param journal whose demands were checked; empty when the report names none
 * @param findings in the order of the file
 * @param counts of what journals limit; only when the format shows them
 * @param checklist of the guideline that the journal follows; only when the format shows it and there is one
 */
public record ReportResult(Path file, Optional<String> problem, String title, String journal,
        List<FindingInContext> findings, List<CountRow> counts, Optional<ChecklistTable> checklist) {

    /**
     * What is told of a report beside its findings.
     *
     * @param counts how much it has of what journals limit
     * @param checklist how far it keeps to the guideline of its journal
     */
    public record Extras(boolean counts, boolean checklist) {
    }

    public ReportResult {
        findings = List.copyOf(findings);
        counts = List.copyOf(counts);
    }

    /**
     * Reads and checks a report. Whatever goes wrong becomes part of the result, so that other reports can go on.
     *
     * @param journal whose demands hold instead of those of the report's own, if another one is wanted
     */
    public static ReportResult check(Reports reports, Path file, Optional<String> journal, Extras extras) {
        return check(reports, file, file, journal, extras);
    }

    /**
     * The same under the name that the file has for whom it is shown.
     *
     * @param journal whose demands hold instead of those of the report's own, if another one is wanted
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

    /** A report that was checked. */
    public static ReportResult of(CheckedReport checked, Extras extras) {
        String title = checked.report().first(Title.class).map(Title::getText).orElse("").strip();
        return new ReportResult(checked.file(), Optional.empty(), title, checked.report().demands().title(),
                contexts(checked), extras.counts() ? CountRow.of(checked.report()) : List.of(),
                extras.checklist() ? ChecklistTable.of(checked.report()) : Optional.empty());
    }

    /** The text is looked at again only where something was found. */
    private static List<FindingInContext> contexts(CheckedReport checked) {
        return checked.findings().isEmpty() ? List.of()
                : new Contexts(checked.report(), checked.file()).of(checked.findings());
    }

    /** A file of another kind in which something was found, such as a bibliography. */
    public static ReportResult of(Path file, String text, List<Finding> findings) {
        return new ReportResult(file, Optional.empty(), "", "", new Contexts(text, file).of(findings), List.of(),
                Optional.empty());
    }

    /** A file that is no report. */
    public static ReportResult unreadable(Path file, String problem) {
        return new ReportResult(file, Optional.of(problem), "", "", List.of(), List.of(), Optional.empty());
    }

    /** The same under the name that the file has for whom it is shown. */
    public ReportResult named(Path shown) {
        return new ReportResult(shown, problem, title, journal, findings, counts, checklist);
    }

    /** The same with other findings. */
    public ReportResult with(List<FindingInContext> others) {
        return new ReportResult(file, problem, title, journal, others, counts, checklist);
    }

    /** How many findings of a severity there are. */
    public long count(Severity severity) {
        return findings.stream().filter(each -> each.finding().severity() == severity).count();
    }
}
