/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.coauthors;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.spinescribe.drafts.merge.Merge;
import org.spinescribe.language.check.ReportText;
import org.spinescribe.language.check.UnreadableReport;
import org.spinescribe.ui.OpenFile;
import org.spinescribe.ui.OpenWindow;

/** Imports the changes and comments of returned Word files into the view, in the background. */
final class TakeChangesJob extends Job {

    private final Path report;
    private final List<Path> files;
    private final IWorkbenchPage page;

    TakeChangesJob(Path report, List<Path> files, IWorkbenchPage page) {
        super(CoAuthorsTexts.job);
        this.report = report;
        this.files = List.copyOf(files);
        this.page = page;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        List<String> said = new ArrayList<>();
        try {
            String text = text();
            Merge.Merged merged = Merge.of(text, files, Optional.empty());
            ReportProposals proposals = ReportProposals.of(report);
            proposals.in(text);
            proposals.change(work -> work.in(text).with(merged));
            said.addAll(merged.problems());
            said.addAll(merged.remarks());
        } catch (IOException e) {
            said.add(NLS.bind(CoAuthorsTexts.notWritten, e.getMessage()));
        } catch (UnreadableReport e) {
            said.add(NLS.bind(CoAuthorsTexts.notRead, report.getFileName(), e.getMessage()));
        }
        OpenWindow.whenTypingRests(page, where -> show(where, said));
        return Status.OK_STATUS;
    }

    /** Returns the text of the open editor, if there is one, else that of the file. */
    private String text() throws UnreadableReport {
        for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(report.toUri())) {
            ITextFileBuffer open = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(),
                    LocationKind.IFILE);
            if (open != null) {
                return open.getDocument().get();
            }
        }
        ITextFileBuffer outside = FileBuffers.getTextFileBufferManager()
                .getTextFileBuffer(IPath.fromPath(report), LocationKind.LOCATION);
        return outside == null ? ReportText.read(report) : outside.getDocument().get();
    }

    private void show(IWorkbenchPage where, List<String> said) {
        try {
            OpenFile.inEditor(where, report);
            where.showView(CoAuthorsView.ID);
        } catch (PartInitException e) {
            ILog.of(TakeChangesJob.class).log(e.getStatus());
        }
        if (!said.isEmpty()) {
            MessageDialog.openInformation(where.getWorkbenchWindow().getShell(), CoAuthorsTexts.takeTitle,
                    String.join("\n\n", said));
        }
    }
}
