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

/** A notice over a window that will not answer for a while. */
final class OpeningNotice {

    private OpeningNotice() {
    }

    /** Shows a notice, does the work as soon as the notice can be read, and takes the notice away. */
    static void during(String words, Shell window, Runnable work) {
        Shell notice = new Shell(window, SWT.NO_TRIM | SWT.ON_TOP | SWT.NO_FOCUS | SWT.BORDER);
        GridLayoutFactory.fillDefaults().margins(32, 20).applyTo(notice);
        Label label = new Label(notice, SWT.CENTER);
        label.setText(words);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(label);
        notice.pack();
        notice.setLocation(middle(window.getBounds(), notice.getSize()));
        label.addPaintListener(painted -> label.getDisplay().asyncExec(() -> {
            if (!notice.isDisposed()) {
                work.run();
                notice.dispose();
            }
        }));
        notice.setVisible(true);
    }

    private static Point middle(Rectangle window, Point notice) {
        return new Point(window.x + (window.width - notice.x) / 2, window.y + (window.height - notice.y) / 2);
    }
}
