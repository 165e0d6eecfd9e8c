/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.colours;

import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.swt.custom.StyleRange;

/** Paints the words of one document. */
final class WordPainter implements IPresentationDamager, IPresentationRepairer {

    private final Words words;
    private IDocument document;
    private List<ColouredWord> painted = List.of();

    WordPainter(Words words) {
        this.words = words;
    }

    @Override
    public void setDocument(IDocument newDocument) {
        document = newDocument;
        painted = read();
    }

    private List<ColouredWord> read() {
        return document == null ? List.of() : words.in(document.get());
    }

    @Override
    public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean documentPartitioningChanged) {
        List<ColouredWord> before = painted;
        painted = read();
        return ChangedWords.between(before, painted, event);
    }

    @Override
    public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
        int damageEnd = damage.getOffset() + damage.getLength();
        for (ColouredWord word : painted) {
            int start = Math.max(word.offset(), damage.getOffset());
            int end = Math.min(word.end(), damageEnd);
            if (start < end) {
                presentation.addStyleRange(
                        new StyleRange(start, end - start, JFaceResources.getColorRegistry().get(word.kind().colour()),
                                null));
            }
        }
    }
}
