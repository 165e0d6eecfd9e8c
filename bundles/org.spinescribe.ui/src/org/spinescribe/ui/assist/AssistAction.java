/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.assist;

import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.eclipse.ui.texteditor.IUpdate;

/**
 * Opens the list of proposals, even right after the user has typed a letter. JFace ignores a request within a fifth of
 * a second after it has tried to open the list automatically, which it does at every letter. Hence this action asks
 * again, unless a list is open by then: the user may be choosing from it.
 */
public final class AssistAction extends Action implements IUpdate {

    /** Longer than JFace ignores requests; in milliseconds. */
    private static final int AGAIN = 250;
    /** On a busy machine JFace may have tried once more meanwhile. */
    private static final int TRIES = 4;

    private final Supplier<ITextViewer> viewer;
    private final IAction plain;

    /** @param plain the action that opens the list, which JFace may ignore */
    public AssistAction(Supplier<ITextViewer> viewer, IAction plain) {
        super(plain.getText());
        this.viewer = viewer;
        this.plain = plain;
        setActionDefinitionId(ITextEditorActionDefinitionIds.CONTENT_ASSIST_PROPOSALS);
        setHelpListener(plain.getHelpListener());
    }

    @Override
    public void update() {
        if (plain instanceof IUpdate updated) {
            updated.update();
        }
        setEnabled(plain.isEnabled());
    }

    @Override
    public void run() {
        ask(TRIES);
    }

    private void ask(int tries) {
        int before = AutoOpened.times(viewer.get());
        plain.run();
        if (AutoOpened.times(viewer.get()) == before && tries > 1) {
            StyledText text = viewer.get().getTextWidget();
            Point caret = text.getSelection();
            text.getDisplay().timerExec(AGAIN, () -> {
                if (!text.isDisposed() && text.isFocusControl() && text.getSelection().equals(caret)
                        && !AutoOpened.isOpen(viewer.get())) {
                    ask(tries - 1);
                }
            });
        }
    }
}
