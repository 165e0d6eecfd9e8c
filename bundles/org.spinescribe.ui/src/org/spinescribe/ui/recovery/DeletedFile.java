/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.recovery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.spinescribe.manuscript.output.OutputFile;
import org.spinescribe.ui.OpenWindow;
import org.spinescribe.ui.recovery.UnsavedTexts.Kept;

/**
 * Asks about unsaved text whose file was deleted: it is unknown whether the text is still wanted. Without an answer the
 * question is asked again at the next start.
 */
record DeletedFile(UnsavedFile file, Kept kept, IWorkbenchPage page) {

    private static final int WRITE = 0;
    private static final int GIVE_UP = 1;

    void ask() {
        switch (MessageDialog.open(MessageDialog.QUESTION, page.getWorkbenchWindow().getShell(),
                RecoveryTexts.deletedTitle, NLS.bind(RecoveryTexts.deleted, file.name(), Path.of(file.address())
                        .getParent()), 0, RecoveryTexts.write, RecoveryTexts.giveUp, RecoveryTexts.later)) {
            case WRITE -> Job.createSystem(NLS.bind(RecoveryTexts.writing, file.name()), (ICoreRunnable) monitor ->
                    write()).schedule();
            case GIVE_UP -> Unsaved.forgetWhatWasLeft(file.address());
            default -> { }
        }
    }

    private void write() {
        try {
            OutputFile.write(Path.of(file.address()), out -> out.write(kept.text().getBytes(StandardCharsets.UTF_8)));
            Unsaved.forgetWhatWasLeft(file.address());
            OpenWindow.of(page, this::open);
        } catch (IOException e) {
            OpenWindow.of(page, where -> MessageDialog.openError(where.getWorkbenchWindow().getShell(),
                    RecoveryTexts.deletedTitle, e.getMessage()));
        }
    }

    private void open(IWorkbenchPage where) {
        try {
            file.open(where);
        } catch (CoreException e) {
            ILog.of(DeletedFile.class).log(e.getStatus());
        }
    }
}
