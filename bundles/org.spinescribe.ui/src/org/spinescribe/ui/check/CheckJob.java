/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.check;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.spinescribe.language.check.Reports;
import org.spinescribe.manuscript.findings.FindingCounts;
import org.spinescribe.manuscript.findings.HtmlFindings;
import org.spinescribe.manuscript.findings.InParallel;
import org.spinescribe.manuscript.findings.NamedReports;
import org.spinescribe.manuscript.findings.NamedReports.ReportFile;
import org.spinescribe.manuscript.findings.ReportResult;
import org.spinescribe.manuscript.output.OutputFile;
import org.spinescribe.ui.OpenWindow;
import org.spinescribe.ui.WrittenFolder;
import org.spinescribe.ui.languages.Languages;

/**
 * Checks many reports from disk in the background. The web page is written to its place only after all have been
 * checked.
 */
final class CheckJob extends Job {

    private static final ReportResult.Extras EVERYTHING = new ReportResult.Extras(true, true);

    private final List<Path> selected;
    private final Path target;
    private final IWorkbenchPage page;
    private final FindingCounts counts = new FindingCounts();
    private int unread;

    CheckJob(List<Path> selected, Path target, IWorkbenchPage page) {
        super(NLS.bind(CheckTexts.job, CheckDialog.what(selected)));
        this.selected = List.copyOf(selected);
        this.target = target;
        this.page = page;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        List<ReportFile> files = NamedReports.find(selected).files();
        if (files.isEmpty()) {
            OpenWindow.whenTypingRests(page, where -> MessageDialog.openInformation(
                    where.getWorkbenchWindow().getShell(),
                    CheckTexts.title, NLS.bind(CheckTexts.nothing, CheckDialog.what(selected))));
            return Status.OK_STATUS;
        }
        try {
            SubMonitor progress = SubMonitor.convert(monitor, getName(), files.size());
            OutputFile.write(target, stream -> {
                PrintWriter out = new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
                check(files, out, progress);
                if (out.checkError()) {
                    throw new IOException(target.toString());
                }
            });
            WrittenFolder.refreshAround(List.of(target));
            OpenWindow.whenTypingRests(page, where -> new CheckedFolder(where, target, summary()).show());
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException | UncheckedIOException e) {
            ILog.of(CheckJob.class).warn(e.getMessage(), e);
            OpenWindow.whenTypingRests(page, where -> MessageDialog.openError(where.getWorkbenchWindow().getShell(),
                    CheckTexts.title, NLS.bind(CheckTexts.notWritten, e.getMessage())));
            return Status.OK_STATUS;
        }
    }

    private void check(List<ReportFile> files, PrintWriter out, SubMonitor progress) {
        Reports reports = Languages.reports();
        try (HtmlFindings findings = new HtmlFindings(out)) {
            InParallel.each(files, file -> check(reports, file, progress), result -> {
                if (progress.isCanceled()) {
                    throw new OperationCanceledException();
                }
                progress.subTask(NLS.bind(CheckTexts.report, result.file()));
                counts.add(result);
                unread += result.problem().isPresent() ? 1 : 0;
                findings.add(result);
                progress.worked(1);
            });
            findings.end();
        }
    }

    /** Names the report by its path within the folder, so that the page can be passed on. */
    private ReportResult check(Reports reports, ReportFile file, SubMonitor progress) {
        if (progress.isCanceled()) {
            throw new OperationCanceledException();
        }
        return ReportResult.check(reports, file.file(), Optional.empty(), EVERYTHING).named(file.within());
    }

    private String summary() {
        String files = unread == 1 ? CheckTexts.oneFile : NLS.bind(CheckTexts.files, unread);
        return unread == 0 ? counts.summary() : NLS.bind(CheckTexts.unread, counts.summary(), files);
    }
}
