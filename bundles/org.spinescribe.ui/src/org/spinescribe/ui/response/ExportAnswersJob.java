/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.response;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.spinescribe.language.check.ReportText;
import org.spinescribe.language.check.UnreadableReport;
import org.spinescribe.manuscript.comparison.CannotCompare;
import org.spinescribe.manuscript.comparison.ReportVersion;
import org.spinescribe.manuscript.composition.CompositionProblem;
import org.spinescribe.manuscript.composition.FileAccess;
import org.spinescribe.manuscript.export.OutputFormat;
import org.spinescribe.manuscript.output.OutputNames;
import org.spinescribe.manuscript.response.LetterFiles;
import org.spinescribe.manuscript.response.ResponseDocument;
import org.spinescribe.manuscript.response.ResponseFinding;
import org.spinescribe.manuscript.response.RevisedManuscript;
import org.spinescribe.ui.OpenWindow;
import org.spinescribe.ui.WrittenFolder;
import org.spinescribe.ui.export.WrittenPopup;
import org.spinescribe.ui.languages.Languages;

/** Exports the letter to the reviewers beside its text, in the background. */
final class ExportAnswersJob extends Job {

    private static final List<OutputFormat> FORMATS = List.of(OutputFormat.DOCX, OutputFormat.PDF);

    private final ActiveLetter files;
    private final boolean overwrite;
    private final IWorkbenchPage page;

    /** @param overwrite whether manually changed files are replaced, too */
    ExportAnswersJob(ActiveLetter files, boolean overwrite, IWorkbenchPage page) {
        super(NLS.bind(ResponseTexts.exportJob, files.letter().getFileName()));
        this.files = files;
        this.overwrite = overwrite;
        this.page = page;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            ResponseDocument.Composed letter = composed();
            LetterFiles made = LetterFiles.of(letter.document(), files.letter().getParent(),
                    files.letter().getFileName().toString().replaceFirst("\\.md$", ""),
                    FORMATS.stream().map(OutputFormat::writer).toList());
            if (!overwrite && !made.changed().isEmpty()) {
                OpenWindow.whenTypingRests(page, where -> ask(made.changed().getFirst(), where));
                return Status.OK_STATUS;
            }
            made.write();
            List<Path> written = List.copyOf(made.files().keySet());
            WrittenFolder.refreshAround(written);
            OpenWindow.whenTypingRests(page, where -> show(written, letter.findings(), where));
        } catch (CannotCompare | CompositionProblem | IOException | UnreadableReport e) {
            OpenWindow.whenTypingRests(page, where -> MessageDialog.openError(where.getWorkbenchWindow().getShell(),
                    ResponseTexts.exportTitle, NLS.bind(ResponseTexts.notWritten, e.getMessage())));
        }
        return Status.OK_STATUS;
    }

    private ResponseDocument.Composed composed()
            throws CannotCompare, CompositionProblem, IOException, UnreadableReport {
        String name = files.report().getFileName().toString();
        ReportVersion version = ReportVersion.read(Languages.reports(), files.report(), name, Optional.empty(),
                FileAccess.REPORT_FOLDER);
        return ResponseDocument.compose(ReportText.read(files.letter()), version.report(), FileAccess.REPORT_FOLDER,
                version.manuscript(), RevisedManuscript.of(version.manuscript(), Optional.empty(), words -> words),
                OutputNames.stem(files.report()) + ".pdf");
    }

    private void ask(Path file, IWorkbenchPage where) {
        int answer = MessageDialog.open(MessageDialog.QUESTION, where.getWorkbenchWindow().getShell(),
                ResponseTexts.exportTitle, NLS.bind(ResponseTexts.changed, file.getFileName()), 0, ResponseTexts.keep,
                ResponseTexts.replace);
        if (answer == 1) {
            new ExportAnswersJob(files, true, page).schedule();
        }
    }

    private void show(List<Path> written, List<ResponseFinding> findings, IWorkbenchPage where) {
        new WrittenPopup(where, ResponseTexts.exported, written).open();
        if (!findings.isEmpty()) {
            String lines = findings.stream().map(each -> NLS.bind(ResponseTexts.finding, each.line(), each.message()))
                    .collect(Collectors.joining("\n"));
            MessageDialog.openInformation(where.getWorkbenchWindow().getShell(), ResponseTexts.exportTitle,
                    NLS.bind(ResponseTexts.open, files.letter().getFileName(), lines));
        }
    }
}
