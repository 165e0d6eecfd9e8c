/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.recovery;

import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.swt.widgets.Shell;

/** Comes up in the corner when words are back that had not been saved, and goes by itself. */
final class WordsAreBack {

    private static final long MILLISECONDS = 15_000;

    private final Shell shell;
    private final boolean changedSince;

    /** @param changedSince whether another program has changed the file after they were typed */
    WordsAreBack(Shell shell, boolean changedSince) {
        this.shell = shell;
        this.changedSince = changedSince;
    }

    void open() {
        NotificationPopup.forShell(shell).title(RecoveryTexts.title, true)
                .text(changedSince ? RecoveryTexts.changedSince : RecoveryTexts.back).delay(MILLISECONDS)
                .fadeIn(false).open();
    }
}
