/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.language.check.CheckedReport;
import org.spinescribe.language.check.Finding;
import org.spinescribe.language.check.UnreadableReport;
import org.spinescribe.manuscript.composition.CompositionProblem;
import org.spinescribe.manuscript.export.RunFiles;
import org.spinescribe.manuscript.output.Ledger;
import org.spinescribe.manuscript.output.OutputNames;
import org.spinescribe.manuscript.submission.SubmissionFolder;
import org.spinescribe.manuscript.submission.SubmissionPackage;
import org.spinescribe.ui.OpenFile;
import org.spinescribe.ui.OpenWindow;
import org.spinescribe.ui.WrittenFolder;
import org.spinescribe.ui.languages.Languages;

/** Makes the submission package of one report, in the background. */
final class SubmitJob extends Job {

    private static final int STEPS = 3;

    private final Path report;
    private final boolean overwrite;
    private final IWorkbenchPage page;

    /**
     * @param overwrite whether manually changed files are replaced, too
     * @param page the workbench page on which results are opened
     */
    SubmitJob(Path report, boolean overwrite, IWorkbenchPage page) {
        super(NLS.bind(ExportTexts.submitJob, report.getFileName()));
        this.report = report;
        this.overwrite = overwrite;
        this.page = page;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, getName(), STEPS);
        try {
            progress.subTask(NLS.bind(ExportTexts.stepCheck, report.getFileName()));
            CheckedReport checked = Languages.reports().check(report, Optional.empty());
            List<Finding> errors = checked.findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR).toList();
            if (!errors.isEmpty()) {
                OpenWindow.whenTypingRests(page, where -> refuse(errors, where));
                return Status.OK_STATUS;
            }
            progress.worked(1);
            progress.subTask(NLS.bind(ExportTexts.stepMake, report.getFileName()));
            SubmissionPackage files = SubmissionPackage.of(checked);
            progress.worked(1);
            return progress.isCanceled() ? Status.CANCEL_STATUS : write(files, progress);
        } catch (UnreadableReport | CompositionProblem | IOException e) {
            String text = NLS.bind(ExportTexts.submitProblem, report.getFileName(), e.getMessage());
            ILog.of(SubmitJob.class).warn(text);
            OpenWindow.whenTypingRests(page, where -> MessageDialog.openError(where.getWorkbenchWindow().getShell(),
                    ExportTexts.submitNot, text));
            return Status.OK_STATUS;
        }
    }

    private IStatus write(SubmissionPackage files, SubMonitor progress) throws IOException {
        String name = report.getFileName().toString();
        SubmissionFolder folder = new SubmissionFolder(report.resolveSibling(OutputNames.submission(report)));
        progress.subTask(NLS.bind(ExportTexts.stepWrite, name));
        Optional<Path> changed = folder.write(files, new RunFiles(List.of(report)),
                overwrite ? any -> true : Ledger::knows);
        if (changed.isPresent()) {
            OpenWindow.whenTypingRests(page, where -> ask(changed.get(), where));
            return Status.OK_STATUS;
        }
        WrittenFolder.refreshWithin(report.getParent());
        List<Path> toOpen = List.of(folder.folder().resolve(SubmissionPackage.OPEN_POINTS), folder.archive());
        OpenWindow.of(page, where -> new WrittenPopup(where, toOpen).open());
        return Status.OK_STATUS;
    }

    private void refuse(List<Finding> errors, IWorkbenchPage where) {
        if (new ErrorsDialog(where.getWorkbenchWindow().getShell(), report, errors, false)
                .open() == ErrorsDialog.SHOW) {
            OpenFile.at(where, report, errors.getFirst().offset(), errors.getFirst().length());
        }
    }

    private void ask(Path file, IWorkbenchPage where) {
        int answer = MessageDialog.open(MessageDialog.QUESTION, where.getWorkbenchWindow().getShell(),
                ExportTexts.changedTitle, NLS.bind(ExportTexts.changed, file.getFileName()), 0, ExportTexts.keep,
                ExportTexts.replace);
        if (answer == 1) {
            new SubmitJob(report, true, page).schedule();
        }
    }
}
