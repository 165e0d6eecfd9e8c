/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.recovery;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Shows a notification in the corner after unsaved text was recovered; it disappears after 15 seconds. */
final class WordsAreBack {

    private static final long MILLISECONDS = 15_000;
    private static final int WIDTH = 380;

    private final Shell shell;
    private final boolean changedSince;

    /** @param changedSince whether another program has changed the file after the text was typed */
    WordsAreBack(Shell shell, boolean changedSince) {
        this.shell = shell;
        this.changedSince = changedSince;
    }

    void open() {
        NotificationPopup.forShell(shell).title(RecoveryTexts.title, true).content(this::text).delay(MILLISECONDS)
                .fadeIn(false).open();
    }

    /** Creates a label that wraps its text. */
    private Control text(Composite parent) {
        Label text = new Label(parent, SWT.WRAP);
        text.setText(changedSince ? RecoveryTexts.changedSince : RecoveryTexts.back);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        return text;
    }
}
