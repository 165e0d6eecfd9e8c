/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.response;

import java.nio.file.Files;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

/** Exports the letter to the reviewers as DOCX and PDF. */
public final class ExportAnswersHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        Optional<ActiveLetter> active = ActiveLetter.of(page);
        if (active.isEmpty()) {
            MessageDialog.openInformation(shell, ResponseTexts.exportTitle, ResponseTexts.noReport);
        } else if (!Files.exists(active.get().letter())) {
            MessageDialog.openInformation(shell, ResponseTexts.exportTitle, NLS.bind(ResponseTexts.noLetter,
                    active.get().report().getFileName()));
        } else if (active.get().save(page)) {
            new ExportAnswersJob(active.get(), false, page).schedule();
        }
        return null;
    }
}
