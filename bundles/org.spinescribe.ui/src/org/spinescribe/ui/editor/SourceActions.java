/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.editor;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IKeyBindingService;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.editors.text.TextEditorActionContributor;

/**
 * The actions of the text. While the form is in front, their keys must not work: a key would delete a line that nobody
 * sees, and Copy would copy from the text instead of the field.
 */
final class SourceActions {

    private static final Set<String> FOR_FORMS = Set.of(IWorkbenchCommandConstants.EDIT_UNDO,
            IWorkbenchCommandConstants.EDIT_REDO, IWorkbenchCommandConstants.FILE_SAVE,
            IWorkbenchCommandConstants.FILE_REVERT);

    private final ReportEditor editor;
    private final Set<IAction> registered = new LinkedHashSet<>();

    SourceActions(ReportEditor editor) {
        this.editor = editor;
    }

    /** Returns whether an action makes sense on the form, too. */
    static boolean isForForms(IAction action) {
        return action != null && action.getActionDefinitionId() != null
                && FOR_FORMS.contains(action.getActionDefinitionId());
    }

    void set(IAction before, IAction now) {
        registered.remove(before);
        if (now != null) {
            registered.add(now);
        }
    }

    /** Unregisters the keys of the text when the form is in front, and registers them again when the text is. */
    void follow(boolean form) {
        @SuppressWarnings("deprecation") // text editors register their actions only there
        IKeyBindingService keys = editor.getEditorSite().getKeyBindingService();
        keys.setScopes(editor.scopes());
        for (IAction action : registered) {
            if (action.getActionDefinitionId() != null && !isForForms(action)) {
                if (form) {
                    keys.unregisterAction(action);
                } else {
                    keys.registerAction(action);
                }
            }
        }
        if (editor.getEditorSite().getActionBarContributor() instanceof TextEditorActionContributor menus
                && editor.getSite().getPage().getActiveEditor() == editor) {
            menus.setActiveEditor(null);
            menus.setActiveEditor(editor);
            editor.getEditorSite().getActionBars().updateActionBars();
        }
    }
}
