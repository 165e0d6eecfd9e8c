/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.recovery;

import java.net.URI;
import java.util.List;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/** Opens what has unsaved words from last time: the workbench forgets its editors when it ends without warning. */
public final class UnsavedAtStart implements IStartup {

    @Override
    public void earlyStartup() {
        List<URI> files = Unsaved.files();
        if (!files.isEmpty()) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> open(files));
        }
    }

    private static void open(List<URI> files) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || window.getActivePage() == null) {
            return;
        }
        for (URI file : files) {
            try {
                open(file, window.getActivePage());
            } catch (CoreException e) {
                ILog.of(UnsavedAtStart.class).warn("The unsaved words of " + file + " are kept until it can be opened", e);
            }
        }
    }

    private static void open(URI address, IWorkbenchPage page) throws CoreException {
        for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(address)) {
            if (file.exists()) {
                IDE.openEditor(page, file);
                return;
            }
        }
        IFileStore store = EFS.getStore(address);
        if (store.fetchInfo().exists()) {
            IDE.openEditorOnFileStore(page, store);
        }
    }
}
