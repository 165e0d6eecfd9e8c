/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.active;

import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension2;

/** Handles write-protected files. */
public final class WriteProtection {

    private WriteProtection() {
    }

    /**
     * Returns whether an editor's text may be changed. Asks the user whether to make a write-protected file writable;
     * the editor may then have reloaded the text from the file.
     */
    public static boolean allows(ITextEditor editor) {
        return editor instanceof ITextEditorExtension2 asking ? asking.validateEditorInputState() : editor.isEditable();
    }
}
