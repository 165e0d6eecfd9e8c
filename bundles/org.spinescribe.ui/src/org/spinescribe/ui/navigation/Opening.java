/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.navigation;

import java.net.URI;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.spinescribe.ui.OpenFile;
import org.spinescribe.ui.StatusMessage;
import org.spinescribe.ui.positions.Positions;

/** Opens the definition of a name; the journals of the plug-in are read-only. */
final class Opening {

    private static final String EDITOR = "org.eclipse.ui.genericeditor.GenericEditor";

    private Opening() {
    }

    static void of(Location target, IDocument from, IRegion name) {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        try {
            if (target == null) {
                StatusMessage.show(page.getActiveEditor().getEditorSite().getActionBars().getStatusLineManager(),
                        NLS.bind(NavigationTexts.nowhere, from.get(name.getOffset(), name.getLength())));
                return;
            }
            URI file = URI.create(target.getUri());
            IEditorPart editor = "file".equals(file.getScheme()) ? OpenFile.inEditor(page, Path.of(file))
                    : IDE.openEditor(page, new BundledJournal(file), EDITOR);
            select(editor, target);
        } catch (PartInitException | BadLocationException e) {
            ILog.of(Opening.class).error("‘" + target + "’ could not be opened.", e);
        }
    }

    private static void select(IEditorPart editor, Location target) {
        if (editor instanceof ITextEditor text) {
            IDocument document = text.getDocumentProvider().getDocument(text.getEditorInput());
            IRegion region = Positions.region(document, target.getRange());
            text.selectAndReveal(region.getOffset(), region.getLength());
        }
    }
}
