/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.bibliography;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorDropTargetListener;

/** Gives editors of reports what takes dropped files, and leaves editors of anything else to others. */
public final class DroppedFilesFactory implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object editor, Class<T> type) {
        return type == ITextEditorDropTargetListener.class && editor instanceof ITextEditor text
                && text.getEditorInput() != null && text.getEditorInput().getName().endsWith(".casereport")
                        ? type.cast(new DroppedFiles(text)) : null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] { ITextEditorDropTargetListener.class };
    }
}
