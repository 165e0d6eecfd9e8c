/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.bibliography;

import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.swt.widgets.Display;
import org.spinescribe.language.ide.bibliography.BibliographyOutline;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.ui.navigation.OpeningLink;

/** A hyperlink from the name of another entry to that entry. */
final class EntryLink {

    private EntryLink() {
    }

    static IHyperlink of(ITextViewer viewer, IRegion name) {
        return new OpeningLink(name, () -> open(viewer, name));
    }

    private static void open(ITextViewer viewer, IRegion name) {
        String text = viewer.getDocument().get();
        Display display = Display.getCurrent();
        CompletableFuture.supplyAsync(() -> BibliographyOutline.reference(text, name.getOffset()))
                .thenAccept(found -> display.asyncExec(() -> found.ifPresentOrElse(key -> show(viewer, key),
                        display::beep)));
    }

    private static void show(ITextViewer viewer, Range key) {
        if (viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed()) {
            viewer.setSelectedRange(key.offset(), key.length());
            viewer.revealRange(key.offset(), key.length());
        }
    }
}
