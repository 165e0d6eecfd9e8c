/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.outline;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.spinescribe.sources.files.ReportName;

/** Gives the Outline view its page for reports, journals and bibliographies; other editors have pages of their own. */
public final class OutlineFactory implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object editor, Class<T> type) {
        if (type != IContentOutlinePage.class || !(editor instanceof ITextEditor text)
                || text.getEditorInput() == null) {
            return null;
        }
        String name = text.getEditorInput().getName();
        if (ReportName.isOf(name) || name.endsWith(".journal")) {
            return type.cast(new OutlinePage(text, OutlineRequest::of));
        }
        return name.endsWith(".bib") ? type.cast(new OutlinePage(text, document -> WorkNodes.of(document, name)))
                : null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] { IContentOutlinePage.class };
    }
}
