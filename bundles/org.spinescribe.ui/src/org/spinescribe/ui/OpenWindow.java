/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** A window to say something in, for work in the background that may end when the one it began in is closed. */
public final class OpenWindow {

    private OpenWindow() {
    }

    /**
     * Does something in the window where work began; in another, when that one has been closed; not at all, when there
     * is none. Returns at once.
     */
    public static void of(IWorkbenchPage began, Consumer<IWorkbenchPage> words) {
        later(() -> page(began).ifPresent(words));
    }

    /** Does something in the window that is in front, or in another. Returns at once. */
    public static void any(Consumer<IWorkbenchPage> words) {
        of(null, words);
    }

    private static void later(Runnable work) {
        Display display = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getDisplay() : null;
        if (display != null && !display.isDisposed()) {
            display.asyncExec(work);
        }
    }

    private static Optional<IWorkbenchPage> page(IWorkbenchPage began) {
        IWorkbench workbench = PlatformUI.getWorkbench();
        List<IWorkbenchWindow> open = Arrays.stream(workbench.getWorkbenchWindows())
                .filter(window -> window.getActivePage() != null).toList();
        if (began != null && open.contains(began.getWorkbenchWindow())) {
            return Optional.of(began);
        }
        IWorkbenchWindow front = workbench.getActiveWorkbenchWindow();
        return open.stream().filter(window -> window == front).findFirst().or(() -> open.stream().findFirst())
                .map(IWorkbenchWindow::getActivePage);
    }
}
