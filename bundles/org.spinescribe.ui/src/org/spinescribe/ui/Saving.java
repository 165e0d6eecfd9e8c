/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * Saves an editor while keystrokes wait in their queue. While the workbench saves, it disables its window but still
 * reads keystrokes: on a slow disk the letters of an author who goes on typing would be lost.
 */
public final class Saving extends AbstractHandler implements IPropertyListener {

    private final IEditorPart editor;

    private Saving(IEditorPart editor) {
        this.editor = editor;
        setBaseEnabled(editor.isDirty());
    }

    /** Makes this handler the handler of the save command for an editor. */
    public static void install(IEditorPart editor) {
        Saving saving = new Saving(editor);
        editor.addPropertyListener(saving);
        editor.getSite().getService(IHandlerService.class).activateHandler(IWorkbenchCommandConstants.FILE_SAVE,
                saving);
    }

    /** Saves an editor, and returns whether the file has the whole content. */
    public static boolean save(IEditorPart editor) {
        editor.doSave(new NullProgressMonitor());
        return !editor.isDirty();
    }

    @Override
    public Object execute(ExecutionEvent event) {
        save(editor);
        return null;
    }

    @Override
    public void propertyChanged(Object source, int property) {
        if (property == IEditorPart.PROP_DIRTY) {
            setBaseEnabled(editor.isDirty());
        }
    }
}
