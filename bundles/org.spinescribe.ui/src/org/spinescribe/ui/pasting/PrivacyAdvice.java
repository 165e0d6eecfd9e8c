/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.pasting;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.spinescribe.ui.preferences.Preferences;

/** Advises once about private data visible in pictures, which no program detects. */
final class PrivacyAdvice {

    private PrivacyAdvice() {
    }

    static void showOnce(Shell parent) {
        if (Preferences.firstPicture()) {
            MessageDialog.openInformation(parent, PastingTexts.title, PastingTexts.privacy);
        }
    }
}
