/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.findings;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.spinescribe.ui.Saving;

/** Saves the edited report, which runs all rules, and shows the findings. */
public final class CheckReportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IEditorPart editor = HandlerUtil.getActiveEditorChecked(event);
        if (editor.isDirty()) {
            Saving.save(editor);
        }
        try {
            FindingsView view = (FindingsView) editor.getSite().getPage().showView(FindingsView.ID);
            view.showThisReport();
        } catch (PartInitException e) {
            throw new ExecutionException("The findings cannot be shown.", e);
        }
        return null;
    }
}
