/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.clinical.words.Messages;
import org.spinescribe.language.check.CheckedReport;
import org.spinescribe.language.check.Finding;
import org.spinescribe.language.check.Reports;
import org.spinescribe.language.check.UnreadableReport;
import org.spinescribe.language.rules.engine.Rules;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.composition.Composer;
import org.spinescribe.manuscript.composition.CompositionProblem;
import org.spinescribe.manuscript.output.ManuscriptWriter;

/** Exports reports one by one: checks each, composes its manuscript, and writes the manuscript in each format. */
public final class Export {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.spinescribe.manuscript.export.export");
    private static final String PRIVACY = "privacy/";

    private final Reports reports;
    private final List<ManuscriptWriter> writers;
    private final ExportOptions options;
    private final RunFiles run;

    /** An export of reports in some formats, for reports that the caller names one by one. */
    public Export(Reports reports, List<ManuscriptWriter> writers, ExportOptions options) {
        this(reports, writers, options, new RunFiles(List.of()));
    }

    /** An export in some formats that never overwrites a file that the run reads. */
    public Export(Reports reports, List<ManuscriptWriter> writers, ExportOptions options, RunFiles run) {
        this.reports = reports;
        this.run = run;
        this.writers = List.copyOf(writers);
        this.options = options;
    }

    /**
     * Exports a report.
     *
     * @param target the file to write, without its extension
     */
    public Exported export(Path file, Path target) {
        return export(file, target, step -> true);
    }

    /** Exports a report step by step; the watcher may stop it. */
    public Exported export(Path file, Path target, ExportStep.Watcher watcher) {
        try {
            run.add(file);
            if (!watcher.proceed(ExportStep.CHECK)) {
                return Exported.failed(new ExportProblem.Stopped());
            }
            CheckedReport report = reports.check(file, options.journal());
            List<Finding> errors = report.findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR).toList();
            return options.strict() && !errors.isEmpty() || !canBeMarked(errors)
                    ? Exported.failed(new ExportProblem.Errors(errors))
                    : compose(report, errors, target, watcher);
        } catch (UnreadableReport e) {
            return Exported.failed(new ExportProblem.NotComposed(false, e.getMessage()));
        } catch (CompositionProblem e) {
            return Exported.failed(new ExportProblem.NotComposed(true, e.getMessage()));
        } catch (OutOfMemoryError | StackOverflowError e) {
            return Exported.failed(new ExportProblem.NotComposed(true, TEXTS.getString("memory")));
        } catch (RuntimeException e) {
            return Exported.failed(new ExportProblem.NotComposed(true, Messages.of(TEXTS, "unforeseen.report", e)));
        }
    }

    /**
     * Whether a report with these errors can be exported with the errors marked. Unreadable text and duplicates cannot
     * be marked, as the manuscript would lack them. Words that identify the patient must not leave the house in any
     * form.
     */
    public static boolean canBeMarked(List<Finding> errors) {
        return errors.stream()
                .noneMatch(error -> losesText(error.rule()) || error.rule().startsWith(PRIVACY));
    }

    private static boolean losesText(String rule) {
        return rule.equals(Finding.SYNTAX) || Rules.losesText(rule);
    }

    /** Makes all formats, side by side, before it writes the first one. A failing format does not stop the others. */
    private Exported compose(CheckedReport report, List<Finding> errors, Path target, ExportStep.Watcher watcher)
            throws CompositionProblem {
        if (!watcher.proceed(ExportStep.COMPOSE)) {
            return Exported.failed(new ExportProblem.Stopped());
        }
        Manuscript manuscript = ErrorMarks.in(arranged(Composer.compose(report.report(), options.files())), errors);
        if (!watcher.proceed(ExportStep.MAKE)) {
            return Exported.failed(new ExportProblem.Stopped());
        }
        List<FormatExport> formats = writers.parallelStream()
                .map(writer -> FormatExport.make(writer, manuscript, report, target)).toList();
        Optional<ExportProblem> question = options.edited() != Edited.ASK ? Optional.empty()
                : formats.stream().flatMap(format -> format.changed().stream()).findFirst()
                        .map(ExportProblem.Changed::new);
        if (question.isPresent() || !watcher.proceed(ExportStep.WRITE)) {
            return Exported.failed(question.orElseGet(ExportProblem.Stopped::new));
        }
        formats.forEach(format -> format.write(run, options.edited()));
        return FormatExport.result(formats, errors);
    }

    private Manuscript arranged(Manuscript manuscript) {
        return options.floats().map(place -> manuscript.with(manuscript.layout().with(place))).orElse(manuscript);
    }
}
