/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.spinescribe.ui.ReportPath;

/** Checks all reports in the selected folders. Saves their open editors first. */
public final class CheckHandler extends AbstractHandler {

    private static final String USUAL_NAME = "findings.html";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        List<Path> selected = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
                ? Selected.paths(selection) : List.of();
        if (!selected.isEmpty() && save(page, selected)) {
            CheckDialog dialog = new CheckDialog(HandlerUtil.getActiveShell(event), selected, usual(selected));
            if (dialog.open() == Window.OK) {
                new CheckJob(selected, dialog.target(), page).schedule();
            }
        }
        return null;
    }

    private static Path usual(List<Path> selected) {
        Path first = selected.getFirst();
        return Files.isDirectory(first) ? first.resolve(USUAL_NAME) : first.resolveSibling(USUAL_NAME);
    }

    /** Saves the changed editors of the selected files, and returns whether all of them are on disk. */
    private static boolean save(IWorkbenchPage page, List<Path> selected) {
        for (IEditorPart editor : page.getDirtyEditors()) {
            Optional<Path> file = ReportPath.of(editor.getEditorInput());
            if (file.isPresent() && selected.stream().anyMatch(file.get()::startsWith)
                    && !page.saveEditor(editor, true)) {
                return false;
            }
        }
        return true;
    }
}
