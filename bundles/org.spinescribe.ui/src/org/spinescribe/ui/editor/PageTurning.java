/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.IHandlerService;

/** Ctrl+Page Down and Ctrl+Page Up turn to the other page, as in every editor that has pages. */
final class PageTurning extends AbstractHandler {

    private final ReportEditor editor;

    private PageTurning(ReportEditor editor) {
        this.editor = editor;
    }

    static void install(ReportEditor editor) {
        PageTurning turning = new PageTurning(editor);
        IHandlerService handlers = editor.getSite().getService(IHandlerService.class);
        handlers.activateHandler("org.eclipse.ui.part.nextPage", turning);
        handlers.activateHandler("org.eclipse.ui.part.previousPage", turning);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (editor.isOverview()) {
            editor.showSource();
        } else {
            editor.showOverview();
        }
        return null;
    }
}
