/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.help;

import org.eclipse.swt.custom.StyledText;

/** F1 in the editor explains reports, not text files. */
public final class EditorHelp extends WhenShown {

    @Override
    protected void shown(StyledText text) {
        ContextHelp.set(text, "editor");
    }
}
