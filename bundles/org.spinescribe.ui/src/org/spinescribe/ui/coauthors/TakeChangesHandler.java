/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.coauthors;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.spinescribe.drafts.UnreadableDraft;
import org.spinescribe.drafts.merge.Merge;
import org.spinescribe.ui.ReportPath;

/** Imports changes from the selected Word files, else from files that the user chooses in a dialog. */
public final class TakeChangesHandler extends AbstractHandler {

    private static final String[] ENDINGS = { "*.docx;*.docm" };

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        List<Path> selected = selected(event);
        Optional<Path> edited = Optional.ofNullable(page.getActiveEditor()).map(IEditorPart::getEditorInput)
                .flatMap(ReportPath::of).filter(ReportPath::isReport);
        List<Path> files = selected.isEmpty() ? asked(shell) : selected;
        if (files.isEmpty()) {
            return null;
        }
        Optional<Path> report = selected.isEmpty() ? edited : beside(files.getFirst(), shell).or(() -> edited);
        if (report.isPresent()) {
            new TakeChangesJob(report.get(), files, page).schedule();
        } else {
            MessageDialog.openInformation(shell, CoAuthorsTexts.takeTitle, CoAuthorsTexts.noReport);
        }
        return null;
    }

    private static List<Path> selected(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof IEditorPart
                || !(HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection)) {
            return List.of();
        }
        return ReturnedFiles.among(Stream.of(selection.toArray()).map(ReportPath::of).flatMap(Optional::stream)
                .toList());
    }

    private static List<Path> asked(Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        dialog.setText(CoAuthorsTexts.takeTitle);
        dialog.setFilterExtensions(ENDINGS);
        dialog.setFilterNames(new String[] { CoAuthorsTexts.takeFilter });
        if (dialog.open() == null) {
            return List.of();
        }
        Path folder = Path.of(dialog.getFilterPath());
        return Stream.of(dialog.getFileNames()).filter(Objects::nonNull).map(folder::resolve).toList();
    }

    /** Returns the report that the Word file names as its original, in the same folder. */
    private static Optional<Path> beside(Path file, Shell shell) {
        try {
            return Merge.report(file).map(file::resolveSibling).filter(Files::isRegularFile);
        } catch (UnreadableDraft e) {
            MessageDialog.openError(shell, CoAuthorsTexts.takeTitle, NLS.bind(CoAuthorsTexts.notRead,
                    file.getFileName(), e.getMessage()));
            return Optional.empty();
        }
    }
}
