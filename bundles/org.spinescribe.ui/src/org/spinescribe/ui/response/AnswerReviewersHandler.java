/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.response;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.spinescribe.drafts.response.ReviewFile;
import org.spinescribe.language.response.ResponseText;
import org.spinescribe.manuscript.output.OutputFile;
import org.spinescribe.ui.OpenFile;
import org.spinescribe.ui.WrittenFolder;

/**
 * Opens the letter with the answers to the reviewers of the report. If there is none yet, asks for the reviewers'
 * comments and creates one.
 */
public final class AnswerReviewersHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        Optional<ActiveLetter> active = ActiveLetter.of(page);
        if (active.isEmpty()) {
            MessageDialog.openInformation(shell, ResponseTexts.newTitle, ResponseTexts.noReport);
            return null;
        }
        Path letter = active.get().letter();
        if (!Files.exists(letter)) {
            CommentsDialog dialog = new CommentsDialog(shell);
            if (dialog.open() != Window.OK || !begin(letter, dialog.review(), shell)) {
                return null;
            }
        }
        open(page, letter);
        return null;
    }

    private static boolean begin(Path letter, ReviewFile review, Shell shell) {
        byte[] text = ResponseText.of(ResponseTexts.letterTitle, review.reviewers()).getBytes(StandardCharsets.UTF_8);
        try {
            OutputFile.write(letter, out -> out.write(text));
            WrittenFolder.refreshAround(List.of(letter));
            return true;
        } catch (IOException e) {
            MessageDialog.openError(shell, ResponseTexts.newTitle, NLS.bind(ResponseTexts.notWritten,
                    e.getMessage()));
            return false;
        }
    }

    private static void open(IWorkbenchPage page, Path letter) {
        try {
            OpenFile.asText(page, letter);
        } catch (PartInitException e) {
            ILog.of(AnswerReviewersHandler.class).log(e.getStatus());
        }
    }
}
