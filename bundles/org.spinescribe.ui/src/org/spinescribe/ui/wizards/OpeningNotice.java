/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.wizards;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** A notice over a window that will be blocked for a while. */
final class OpeningNotice {

    /** The longest wait for the notice to be painted: a hidden window paints nothing. In milliseconds. */
    private static final int LONGEST = 500;

    private final Shell shell;
    private final Runnable work;
    private boolean begun;

    private OpeningNotice(Shell window, Runnable work) {
        shell = new Shell(window, SWT.NO_TRIM | SWT.ON_TOP | SWT.NO_FOCUS | SWT.BORDER);
        this.work = work;
    }

    /** Shows a notice, runs the work as soon as the notice is painted, and closes the notice. */
    static void during(String words, Shell window, Runnable work) {
        OpeningNotice notice = new OpeningNotice(window, work);
        notice.show(words, window.getBounds());
    }

    private void show(String words, Rectangle window) {
        GridLayoutFactory.fillDefaults().margins(32, 20).applyTo(shell);
        Label label = new Label(shell, SWT.CENTER);
        label.setText(words);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(label);
        shell.pack();
        Point size = shell.getSize();
        shell.setLocation(window.x + (window.width - size.x) / 2, window.y + (window.height - size.y) / 2);
        label.addPaintListener(painted -> label.getDisplay().asyncExec(this::begin));
        shell.getDisplay().timerExec(LONGEST, this::begin);
        shell.setVisible(true);
    }

    /** Runs the work once. The work may dispatch events, so this method may be called again meanwhile. */
    private void begin() {
        if (begun || shell.isDisposed()) {
            return;
        }
        begun = true;
        try {
            work.run();
        } finally {
            shell.dispose();
        }
    }
}
