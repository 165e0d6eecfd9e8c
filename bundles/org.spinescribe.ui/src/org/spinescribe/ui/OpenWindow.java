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
import org.spinescribe.ui.pauses.TypingRest;

/**
 * Finds a workbench window in which a background job can show its result: the user may have closed the window in which
 * the job began.
 */
public final class OpenWindow {

    private OpenWindow() {
    }

    /**
     * Runs an action on the page where the job began; on another page when that window has been closed; not at all when
     * no window is open. Returns at once.
     */
    public static void of(IWorkbenchPage began, Consumer<IWorkbenchPage> words) {
        later(() -> page(began).ifPresent(words));
    }

    /**
     * Does the same when the user rests from typing: for an action that opens a window, which would take letters meant
     * for the text.
     */
    public static void whenTypingRests(IWorkbenchPage began, Consumer<IWorkbenchPage> words) {
        later(() -> TypingRest.of(Display.getCurrent()).then(() -> page(began).ifPresent(words)));
    }

    /** Runs an action on the page in front, or on another one. Returns at once. */
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
