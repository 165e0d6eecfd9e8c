/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.active;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerLifecycle;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.reconciler.IReconcilingStrategyExtension;

/**
 * Asks the server about a report when the report is opened and after each pause in typing. Never blocks on the answer.
 */
public abstract class AfterPause implements IReconcilingStrategy, IReconcilingStrategyExtension, ITextViewerLifecycle {

    private ITextViewer viewer;
    private IDocument document;

    /** Sends the request; not on the UI thread. */
    protected abstract void ask();

    /** Returns the document; null before one is set. */
    protected final IDocument document() {
        return document;
    }

    /** Returns the viewer; null after {@link #uninstall()}. */
    protected final ITextViewer viewer() {
        return viewer;
    }

    @Override
    public void install(ITextViewer newViewer) {
        viewer = newViewer;
    }

    @Override
    public void uninstall() {
        viewer = null;
    }

    @Override
    public final void setDocument(IDocument newDocument) {
        document = newDocument;
    }

    @Override
    public final void initialReconcile() {
        ask();
    }

    @Override
    public final void reconcile(DirtyRegion dirtyRegion, IRegion subRegion) {
        ask();
    }

    @Override
    public final void reconcile(IRegion partition) {
        ask();
    }

    @Override
    public final void setProgressMonitor(IProgressMonitor monitor) {
        // Nothing blocks, so there is no progress to report.
    }
}
