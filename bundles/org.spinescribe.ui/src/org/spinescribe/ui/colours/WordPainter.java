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
import org.spinescribe.language.ide.colours.ColouredText;
import org.spinescribe.language.ide.colours.ColouredWord;
import org.spinescribe.language.ide.colours.WordReader;

/** Paints the words of one document. */
final class WordPainter implements IPresentationDamager, IPresentationRepairer {

    private final WordReader words;
    private IDocument document;
    private ColouredText painted = ColouredText.NONE;

    WordPainter(WordReader words) {
        this.words = words;
    }

    @Override
    public void setDocument(IDocument newDocument) {
        document = newDocument;
        painted = document == null ? ColouredText.NONE : words.read(document.get());
    }

    /** JFace often asks for the same text again, since a line painted under a word makes JFace repaint the word. */
    @Override
    public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean documentPartitioningChanged) {
        List<ColouredWord> before = painted.words();
        String text = document.get();
        if (!text.equals(painted.text())) {
            painted = follows(event, text) ? words.readAgain(painted, text, event.getOffset(), event.getLength())
                    : words.read(text);
        }
        return ChangedWords.between(before, painted.words(), event);
    }

    /**
     * Returns whether the text is the last read text with this one edit: JFace does not report every edit of a compound
     * change.
     */
    private boolean follows(DocumentEvent edit, String text) {
        String before = painted.text();
        int rest = before.length() - edit.getOffset() - edit.getLength();
        return rest >= 0 && text.length() - rest >= edit.getOffset()
                && before.regionMatches(0, text, 0, edit.getOffset())
                && before.regionMatches(before.length() - rest, text, text.length() - rest, rest);
    }

    @Override
    public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
        int damageEnd = damage.getOffset() + damage.getLength();
        for (ColouredWord word : painted.words()) {
            int start = Math.max(word.offset(), damage.getOffset());
            int end = Math.min(word.end(), damageEnd);
            if (start < end) {
                presentation.addStyleRange(new StyleRange(start, end - start,
                        JFaceResources.getColorRegistry().get(ThemeColour.of(word.kind())), null));
            }
        }
    }
}
