/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.first;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PartInitException;
import org.spinescribe.ui.NamedFiles;
import org.spinescribe.ui.OpenFile;
import org.spinescribe.ui.OpenWindow;

/** Opens the files named in Studio's command line. */
public final class FilesAtStart implements IStartup {

    @Override
    public void earlyStartup() {
        NamedFiles.in(Platform.getApplicationArgs()).forEach(file -> OpenWindow.any(page -> {
            try {
                OpenFile.inEditor(page, file);
            } catch (PartInitException e) {
                ILog.of(FilesAtStart.class).log(e.getStatus());
            }
        }));
    }
}
