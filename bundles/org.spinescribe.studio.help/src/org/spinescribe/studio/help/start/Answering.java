/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.studio.help.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.spinescribe.ui.OpenFile;
import org.spinescribe.ui.OpenWindow;

/** Brings Studio to the front when a user starts it again, and opens the files given to that second start. */
public final class Answering implements IStartup {

    private static final long BETWEEN_MILLISECONDS = 400;

    @Override
    public void earlyStartup() {
        Calls.in(Platform.getInstanceLocation()).ifPresent(calls -> Thread.ofPlatform().daemon().name("Calls to Studio")
                .start(() -> listen(calls)));
    }

    private static void listen(Calls calls) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                calls.take().ifPresent(files -> OpenWindow.any(page -> answer(page, files)));
                Thread.sleep(BETWEEN_MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            ILog.of(Answering.class).error("Calls of a second Studio are not heard any more.", e);
        }
    }

    private static void answer(IWorkbenchPage page, List<Path> files) {
        Shell window = page.getWorkbenchWindow().getShell();
        window.setMinimized(false);
        window.forceActive();
        for (Path file : files) {
            try {
                OpenFile.inEditor(page, file);
            } catch (PartInitException e) {
                ILog.of(Answering.class).log(e.getStatus());
            }
        }
    }
}
