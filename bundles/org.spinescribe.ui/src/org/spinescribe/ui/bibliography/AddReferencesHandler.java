/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.bibliography;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

/** Asks for a file of a reference manager, and adds its name to the report. */
public final class AddReferencesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor) {
            choose(editor, HandlerUtil.getActiveShell(event));
        }
        return null;
    }

    /** Asks for a file, and adds its name to the report of an editor. */
    public static void choose(ITextEditor editor, Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(BibliographyTexts.title);
        dialog.setFilterExtensions(new String[] { "*.bib;*.ris;*.nbib;*.json" });
        dialog.setFilterNames(new String[] { BibliographyTexts.files });
        String file = dialog.open();
        if (file != null) {
            new BibliographyImport(editor, Path.of(file)).run();
        }
    }
}
