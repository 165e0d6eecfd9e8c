/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.tables;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

/** Opens the grid for the table at the caret, or for the selected CSV file. */
public final class EditTableHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection files
                && Adapters.adapt(files.getFirstElement(), IFile.class) instanceof IFile file
                && "csv".equalsIgnoreCase(file.getFileExtension()) && file.getLocation() != null) {
            TableOpening.of(file.getLocation().toPath(), HandlerUtil.getActiveShell(event));
        } else if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor) {
            TableOpening.at(editor, editor.getAdapter(ITextViewer.class).getSelectedRange().x);
        }
        return null;
    }
}
