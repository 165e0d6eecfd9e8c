/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.insertion;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.spinescribe.ui.overview.ValueDialog;

/** Inserts the element that its parameter names. */
public final class InsertHandler extends AbstractHandler {

    private static final String WHAT = "org.spinescribe.ui.insert.what";
    private static final String SPINE = "org.spinescribe.ui.spine";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor) {
            insert(editor, event.getParameter(WHAT));
        }
        return null;
    }

    private static void insert(ITextEditor editor, String what) throws ExecutionException {
        Insertion insertion = new Insertion(editor);
        switch (what) {
            case "citation" -> insertion.citation();
            case "event" -> insertion.event();
            case "level" -> showSpine(editor);
            case "zotero" -> insertion.zotero();
            case "score" -> score(editor, insertion);
            case "symbol" -> new SymbolPalette(editor).open();
            default -> insertion.block(what);
        }
    }

    /** Opens the picture of the spine, in which authors choose levels and insert them at the caret. */
    private static void showSpine(ITextEditor editor) throws ExecutionException {
        try {
            editor.getSite().getPage().showView(SPINE);
        } catch (PartInitException e) {
            throw new ExecutionException("The spine cannot be shown.", e);
        }
    }

    private static void score(ITextEditor editor, Insertion insertion) {
        ValueDialog dialog = ValueDialog.score(editor.getSite().getShell());
        if (dialog.open() == Window.OK) {
            insertion.prose(dialog.name() + ' ' + dialog.value());
        }
    }
}
