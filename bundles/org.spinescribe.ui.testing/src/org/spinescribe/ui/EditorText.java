/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;

/** The document of an editor, and its highlighting. */
record EditorText(IEditorPart editor) {

    IDocument document() {
        ITextEditor text = (ITextEditor) editor;
        return text.getDocumentProvider().getDocument(text.getEditorInput());
    }

    /** Returns the colour at an offset, or {@code null} for plain text. */
    Color colourAt(int offset) {
        StyleRange style = ((StyledText) editor.getAdapter(Control.class)).getStyleRangeAtOffset(offset);
        return style == null ? null : style.foreground;
    }
}
