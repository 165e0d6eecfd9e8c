/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.pasting;

import java.util.ResourceBundle;

import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.TextEditorAction;
import org.spinescribe.ui.active.WriteProtection;
import org.spinescribe.ui.clipboard.Copied;

/** Paste: converts text of other programs for the report. Text copied from editors stays as it is. */
public final class PasteAction extends TextEditorAction {

    private final IAction plain;

    /**
     * @param editor the editor of this action
     * @param plain the action that pastes text unchanged
     */
    public PasteAction(ITextEditor editor, IAction plain) {
        super(ResourceBundle.getBundle("org.spinescribe.ui.pasting.pasting"), "paste.", editor);
        this.plain = plain;
        setActionDefinitionId(IWorkbenchCommandConstants.EDIT_PASTE);
    }

    @Override
    public void update() {
        setEnabled(canModifyEditor());
    }

    @Override
    public void run() {
        ITextEditor editor = getTextEditor();
        if (WriteProtection.allows(editor)
                && !new Pasting(editor, Copied.fromClipboard(editor.getSite().getShell().getDisplay())).paste()) {
            plain.run();
        }
    }
}
