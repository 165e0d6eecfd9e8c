/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.awt.Dimension;
import java.awt.geom.Point2D;

import org.apache.fop.pdf.PDFStructElem;
import org.apache.fop.render.intermediate.IFDocumentHandler;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.intermediate.IFPainter;
import org.apache.fop.render.intermediate.util.IFDocumentHandlerProxy;
import org.spinescribe.manuscript.pdf.shaping.PrivateCharacters;

/**
 * Collects the visible text: the formatter draws text that is too high or too wide for a page beyond the page's edge.
 * Untagged text, such as page numbers, does not count.
 */
final class PrintedText extends IFDocumentHandlerProxy {

    private static final int MILLIPOINTS = 1000;

    private final Characters seen = new Characters();
    private final TextPlaces places = new TextPlaces();
    private final PrivateCharacters characters;
    private final double lowest;
    private int width;
    private int page;

    /**
     * Listens to a document.
     *
     * @param characters the private characters that stand for glyphs in it
     * @param lowest where the text of a page must end, in points from its top
     */
    PrintedText(IFDocumentHandler handler, PrivateCharacters characters, double lowest) {
        super(handler);
        this.characters = characters;
        this.lowest = lowest * MILLIPOINTS;
    }

    /** The visible text of the pages so far. */
    Characters seen() {
        return seen;
    }

    /** The places of this text. */
    TextPlaces places() {
        return places;
    }

    @Override
    public void startPage(int index, String name, String master, Dimension size) throws IFException {
        width = size.width;
        page = index;
        super.startPage(index, name, master, size);
    }

    @Override
    public IFPainter startPageContent() throws IFException {
        return new TextPainter(super.startPageContent(), this::remember);
    }

    private void remember(Point2D place, int size, String drawn) {
        boolean onPage = place.getX() >= 0 && place.getX() < width && place.getY() > 0 && place.getY() <= lowest;
        if (onPage && getContext().getStructureTreeElement() instanceof PDFStructElem) {
            String text = characters.shownBy(drawn);
            seen.add(text);
            places.add(text, page, place, size, getContext().getStructureTreeElement());
        }
    }
}
