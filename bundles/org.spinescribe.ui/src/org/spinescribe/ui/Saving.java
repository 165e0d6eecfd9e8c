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
 * Saves what stands in an editor while keys wait. The workbench takes the keyboard from its window as long as it saves,
 * and meanwhile lets keys in: on a slow disk nobody would hear the letters that an author goes on typing.
 */
public final class Saving extends AbstractHandler implements IPropertyListener {

    private final IEditorPart editor;

    private Saving(IEditorPart editor) {
        this.editor = editor;
        setBaseEnabled(editor.isDirty());
    }

    /** Lets the key and the menu save an editor in this way. */
    public static void install(IEditorPart editor) {
        Saving saving = new Saving(editor);
        editor.addPropertyListener(saving);
        editor.getSite().getService(IHandlerService.class).activateHandler(IWorkbenchCommandConstants.FILE_SAVE,
                saving);
    }

    /** Saves what stands in an editor, and returns whether all of it is in its file. */
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
