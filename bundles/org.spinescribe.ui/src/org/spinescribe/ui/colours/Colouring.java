/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.colours;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.spinescribe.language.ide.colours.WordReader;

/** Colours the words of a language in the Generic Editor, in the colours of the theme. */
abstract class Colouring extends PresentationReconciler {

    private final IPropertyChangeListener colours = event -> repaint(event.getProperty());
    private ITextViewer viewer;

    Colouring(WordReader words) {
        WordPainter painter = new WordPainter(words);
        setDamager(painter, IDocument.DEFAULT_CONTENT_TYPE);
        setRepairer(painter, IDocument.DEFAULT_CONTENT_TYPE);
    }

    @Override
    public void install(ITextViewer newViewer) {
        super.install(newViewer);
        viewer = newViewer;
        JFaceResources.getColorRegistry().addListener(colours);
    }

    @Override
    public void uninstall() {
        JFaceResources.getColorRegistry().removeListener(colours);
        viewer = null;
        super.uninstall();
    }

    private void repaint(String colour) {
        if (colour.startsWith(ThemeColour.PREFIX) && viewer != null && viewer.getTextWidget() != null
                && !viewer.getTextWidget().isDisposed()) {
            viewer.invalidateTextPresentation();
        }
    }
}
