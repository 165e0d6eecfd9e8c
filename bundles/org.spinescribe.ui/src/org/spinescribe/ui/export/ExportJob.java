/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.spinescribe.manuscript.composition.FileAccess;
import org.spinescribe.manuscript.export.Edited;
import org.spinescribe.manuscript.export.Export;
import org.spinescribe.manuscript.export.ExportOptions;
import org.spinescribe.manuscript.export.ExportProblem;
import org.spinescribe.manuscript.export.ExportStep;
import org.spinescribe.manuscript.export.Exported;
import org.spinescribe.manuscript.output.ManuscriptWriter;
import org.spinescribe.manuscript.output.OutputNames;
import org.spinescribe.ui.OpenWindow;
import org.spinescribe.ui.WrittenFolder;
import org.spinescribe.ui.languages.Languages;
import org.spinescribe.ui.preferences.Preferences;

/** Exports reports in the background, each beside its file, as the command line does. */
final class ExportJob extends Job {

    private final List<Path> reports;
    private final List<Supplier<ManuscriptWriter>> writers;
    private final ExportOptions options;
    private final IWorkbenchPage page;

    /** Creates an export that asks before it replaces manually changed outputs, and refuses reports with errors. */
    ExportJob(List<Path> reports, List<Supplier<ManuscriptWriter>> writers, IWorkbenchPage page) {
        this(reports, writers, options(Edited.ASK, true), page);
    }

    /** @param page the workbench page on which results are opened */
    private ExportJob(List<Path> reports, List<Supplier<ManuscriptWriter>> writers, ExportOptions options,
            IWorkbenchPage page) {
        super(NLS.bind(ExportTexts.job, reports.size() == 1 ? reports.getFirst().getFileName()
                : NLS.bind(ExportTexts.reports, reports.size())));
        this.reports = List.copyOf(reports);
        this.writers = List.copyOf(writers);
        this.options = options;
        this.page = page;
        setUser(true);
    }

    /** Returns the same export for one report, replacing manually changed outputs. */
    ExportJob replacing(Path report) {
        return new ExportJob(List.of(report), writers, options(Edited.REPLACE, options.strict()), page);
    }

    /** Returns the same export for one report, with its errors marked in the manuscript. */
    ExportJob marking(Path report) {
        return new ExportJob(List.of(report), writers, options(options.edited(), false), page);
    }

    private static ExportOptions options(Edited edited, boolean strict) {
        return new ExportOptions(Optional.empty(), edited, strict, Optional.empty(), FileAccess.REPORT_FOLDER);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, getName(), reports.size() * ExportStep.values().length);
        Export export = new Export(Languages.reports(), writers.stream().map(Supplier::get).toList(),
                options);
        List<ExportOutcome> outcomes = new ArrayList<>();
        for (Path report : reports) {
            Exported exported = export(export, report, progress);
            WrittenFolder.refreshAround(exported.written());
            if (exported.problems().stream().anyMatch(ExportProblem.Stopped.class::isInstance)) {
                return Status.CANCEL_STATUS;
            }
            outcomes.add(new ExportOutcome(report, exported));
        }
        OpenWindow.whenTypingRests(page, where -> new ExportReply(where, this).show(outcomes));
        return Status.OK_STATUS;
    }

    private static Exported export(Export export, Path report, SubMonitor progress) {
        String name = report.getFileName().toString();
        Path folder = report.resolveSibling(Preferences.exportFolder().strip()).normalize();
        Path target = folder.resolve(OutputNames.stem(report));
        return export.export(report, target, step -> {
            progress.subTask(NLS.bind(text(step), name));
            progress.worked(1);
            return !progress.isCanceled();
        });
    }

    private static String text(ExportStep step) {
        return switch (step) {
            case CHECK -> ExportTexts.stepCheck;
            case COMPOSE -> ExportTexts.stepCompose;
            case MAKE -> ExportTexts.stepMake;
            case WRITE -> ExportTexts.stepWrite;
        };
    }
}
