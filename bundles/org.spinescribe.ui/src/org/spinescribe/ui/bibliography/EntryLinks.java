/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.bibliography;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;

/** Detects the names of other entries in the fields that refer to entries, such as crossref. Searches one line only. */
public final class EntryLinks extends AbstractHyperlinkDetector {

    private static final Pattern FIELD = Pattern.compile(
            "\\b(?:crossref|xref|xdata|related|entryset)\\h{0,20}=\\h{0,20}[{\"]([^}\"]{1,500})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("[^\\s,]+");

    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean canShowMultiple) {
        IDocument document = viewer.getDocument();
        try {
            IRegion line = document.getLineInformationOfOffset(region.getOffset());
            Matcher field = FIELD.matcher(document.get(line.getOffset(), line.getLength()));
            while (field.find()) {
                Matcher name = NAME.matcher(field.group(1));
                while (name.find()) {
                    int start = line.getOffset() + field.start(1) + name.start();
                    if (start <= region.getOffset() && region.getOffset() <= start + name.group().length()) {
                        return new IHyperlink[] { EntryLink.of(viewer,
                                new Region(start, name.group().length())) };
                    }
                }
            }
            return null;
        } catch (BadLocationException e) {
            return null; // the document has become shorter since
        }
    }
}
