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

/** Asks something about a report when it is opened and after each pause in typing. It never waits for the answer. */
public abstract class AfterPause implements IReconcilingStrategy, IReconcilingStrategyExtension, ITextViewerLifecycle {

    private ITextViewer viewer;
    private IDocument document;

    /** Asks; not on the thread of the workbench. */
    protected abstract void ask();

    /** The text that is shown; null before there is one. */
    protected final IDocument document() {
        return document;
    }

    /** Where the text is shown; null when it is no longer. */
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
        // It does not wait.
    }
}
