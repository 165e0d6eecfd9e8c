/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.help;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerLifecycle;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.swt.custom.StyledText;

/** Runs an action once on the text widget, after its editor has been set up. */
public abstract class WhenShown implements IReconcilingStrategy, ITextViewerLifecycle {

    /** Called on the UI thread. */
    protected abstract void shown(StyledText text);

    @Override
    public final void install(ITextViewer viewer) {
        StyledText text = viewer.getTextWidget();
        if (text != null) {
            text.getDisplay().asyncExec(() -> {
                if (!text.isDisposed()) {
                    shown(text);
                }
            });
        }
    }

    @Override
    public final void uninstall() {
        // The widget is disposed with its editor.
    }

    @Override
    public final void setDocument(IDocument document) {
        // Only the widget matters.
    }

    @Override
    public final void reconcile(DirtyRegion dirtyRegion, IRegion subRegion) {
        // Only the widget matters.
    }

    @Override
    public final void reconcile(IRegion partition) {
        // Only the widget matters.
    }
}
