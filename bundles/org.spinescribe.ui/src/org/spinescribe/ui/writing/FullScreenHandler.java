/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.writing;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.spinescribe.ui.editor.ReportEditor;

/** Toggles the full-screen mode of the text. */
public final class FullScreenHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        FullScreen.of(HandlerUtil.getActiveShellChecked(event)).ifPresentOrElse(FullScreen::end, () -> {
            if (HandlerUtil.getActiveEditor(event) instanceof ReportEditor editor) {
                FullScreen.begin(editor);
            }
        });
        return null;
    }
}
