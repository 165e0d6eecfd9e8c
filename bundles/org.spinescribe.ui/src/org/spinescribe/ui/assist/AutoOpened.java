/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.assist;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ContentAssistEvent;
import org.eclipse.jface.text.contentassist.ICompletionListener;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.ISourceViewerExtension4;

/**
 * Tells whether the user asked for a list of proposals, or the list opened automatically. The Generic Editor opens the
 * list at every letter, and the Enter that ends a line would take a proposal. Hence an automatic list has proposals
 * only for names behind a sign: {@code [@key}.
 */
public final class AutoOpened implements ICompletionListener {

    private static final String SIGNS = "@#[=";
    private static final String IN_NAMES = "-_:.+";
    private static final Map<ITextViewer, AutoOpened> VIEWERS = Collections.synchronizedMap(new WeakHashMap<>());

    private volatile boolean byItself;
    private volatile int times;
    private volatile boolean open;

    private AutoOpened() {
    }

    /** Records each list that opens in a viewer. */
    public static void watch(ISourceViewer viewer) {
        if (viewer instanceof ISourceViewerExtension4 source && source.getContentAssistantFacade() != null) {
            AutoOpened watching = new AutoOpened();
            source.getContentAssistantFacade().addCompletionListener(watching);
            VIEWERS.put(viewer, watching);
        }
    }

    /** Returns whether the list would be in the way of a user who is only typing. */
    public static boolean isInTheWay(ITextViewer viewer, int offset) throws BadLocationException {
        AutoOpened opened = VIEWERS.get(viewer);
        return opened != null && opened.byItself && !isBehindSign(viewer.getDocument(), offset);
    }

    /** Returns how many times a list has begun to open in a viewer; 0 for a viewer that is not watched. */
    static int times(ITextViewer viewer) {
        AutoOpened opened = VIEWERS.get(viewer);
        return opened == null ? 0 : opened.times;
    }

    /** Returns whether a list is open, from which the user may be choosing. */
    static boolean isOpen(ITextViewer viewer) {
        AutoOpened opened = VIEWERS.get(viewer);
        return opened != null && opened.open;
    }

    private static boolean isBehindSign(IDocument document, int offset) throws BadLocationException {
        int start = offset;
        while (start > 0 && isInName(document.getChar(start - 1))) {
            start--;
        }
        return start > 0 && SIGNS.indexOf(document.getChar(start - 1)) >= 0;
    }

    private static boolean isInName(char sign) {
        return Character.isLetterOrDigit(sign) || IN_NAMES.indexOf(sign) >= 0;
    }

    @Override
    public void assistSessionStarted(ContentAssistEvent event) {
        byItself = event.isAutoActivated;
        times++;
    }

    @Override
    public void assistSessionEnded(ContentAssistEvent event) {
        byItself = false;
        open = false;
    }

    @Override
    public void selectionChanged(ICompletionProposal proposal, boolean smartToggle) {
        open = proposal != null;
    }
}
