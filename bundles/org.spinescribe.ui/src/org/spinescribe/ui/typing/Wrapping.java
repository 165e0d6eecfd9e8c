/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.typing;

import org.eclipse.swt.custom.StyledText;
import org.spinescribe.ui.preferences.Preferences;

/**
 * Shows the long lines of prose wrapped, when a report is opened. The command of the editor still switches it; the text
 * itself is left as it is typed.
 */
public final class Wrapping extends WhenShown {

    @Override
    protected void shown(StyledText text) {
        if (Preferences.wrap()) {
            text.setWordWrap(true);
        }
    }
}
