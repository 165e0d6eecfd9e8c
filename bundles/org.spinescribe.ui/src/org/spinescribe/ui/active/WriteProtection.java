/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.active;

import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension2;

/** Files that somebody has protected from being changed. */
public final class WriteProtection {

    private WriteProtection() {
    }

    /**
     * Returns whether what an editor shows may be changed. Asks, where its file is write-protected, whether it should be
     * made writable; then the text may be read from the file again.
     */
    public static boolean allows(ITextEditor editor) {
        return editor instanceof ITextEditorExtension2 asking ? asking.validateEditorInputState() : editor.isEditable();
    }
}
