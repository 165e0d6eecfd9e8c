/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.recovery;

import java.net.URI;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.spinescribe.ui.OpenWindow;
import org.spinescribe.ui.recovery.UnsavedTexts.Kept;

/**
 * Opens at startup the files with unsaved text, because the workbench forgets its editors in a crash. Forgets text that
 * has been saved after all, and asks about text of deleted files.
 */
public final class UnsavedAtStart implements IStartup {

    @Override
    public void earlyStartup() {
        for (URI address : Unsaved.files()) {
            UnsavedFile file = UnsavedFile.at(address);
            Unsaved.left(address).stream().reduce((older, newer) -> newer).ifPresent(kept -> look(file, kept));
        }
    }

    private static void look(UnsavedFile file, Kept kept) {
        try {
            if (file.has(kept.text())) {
                Unsaved.forgetWhatWasLeft(file.address());
            } else if (file.isDeleted()) {
                OpenWindow.any(page -> new DeletedFile(file, kept, page).ask());
            } else if (file.exists()) {
                OpenWindow.any(page -> open(file, page));
            }
        } catch (CoreException e) {
            stillKept(file, e);
        }
    }

    private static void open(UnsavedFile file, IWorkbenchPage page) {
        try {
            file.open(page);
        } catch (CoreException e) {
            stillKept(file, e);
        }
    }

    private static void stillKept(UnsavedFile file, CoreException e) {
        ILog.of(UnsavedAtStart.class).warn("The unsaved words of " + file.address()
                + " are kept until it can be opened", e);
    }
}
