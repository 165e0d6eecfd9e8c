/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;

/**
 * Detects names with a definition by their syntax alone, because detection must be fast. The definition is looked up
 * when the user follows the link.
 */
public final class Links extends AbstractHyperlinkDetector {

    /** Each group holds a name; the text before the group tells the kind of name. */
    private static final Pattern NAME = Pattern.compile("[@#]([\\p{L}\\p{N}_][\\p{L}\\p{N}_:.+/-]{0,99})"
            + "|^\\h{0,20}(?:journal|follows)\\h{1,9}([\\w.-]{1,99})"
            + "|\"([^\"]{1,200}\\.(?:png|jpe?g|svg|tiff?|csv|bib|ris|nbib|json))\"|\\b(?:at|"
            + ",)\\h{1,9}([\\p{L}_][\\w-]{0,99})");

    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean canShowMultiple) {
        IDocument document = viewer.getDocument();
        try {
            IRegion line = document.getLineInformationOfOffset(region.getOffset());
            List<IHyperlink> links = in(document.get(line.getOffset(), line.getLength()), line.getOffset()).stream()
                    .filter(name -> region.getOffset() >= name.getOffset()
                            && region.getOffset() <= name.getOffset() + name.getLength())
                    .map(name -> DefinitionLink.of(document, name)).toList();
            return links.isEmpty() ? null : new IHyperlink[] { links.getFirst() };
        } catch (BadLocationException e) {
            return null; // the document has become shorter since
        }
    }

    private static List<IRegion> in(String line, int offset) {
        List<IRegion> names = new ArrayList<>();
        Matcher name = NAME.matcher(line);
        while (name.find()) {
            for (int group = 1; group <= name.groupCount(); group++) {
                if (name.group(group) != null) {
                    names.add(new Region(offset + name.start(group), name.end(group) - name.start(group)));
                }
            }
        }
        return names;
    }
}
