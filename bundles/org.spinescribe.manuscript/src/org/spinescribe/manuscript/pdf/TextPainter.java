/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Paint;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayDeque;
import java.util.Deque;

import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.intermediate.IFPainter;
import org.apache.fop.traits.BorderProps;
import org.apache.fop.traits.RuleStyle;
import org.w3c.dom.Document;

/** Passes everything on to a painter, and reports the place of each drawn text. */
final class TextPainter implements IFPainter {

    /** Hears of text. */
    interface Listener {

        /**
         * A run of text is drawn.
         *
         * @param place of its baseline, in millipoints from the upper left corner of the page
         * @param size of the type, in millipoints
         */
        void drawn(Point2D place, int size, String text);
    }

    private final IFPainter painter;
    private final Listener listener;
    private final Deque<AffineTransform> transforms = new ArrayDeque<>();
    private int size;

    TextPainter(IFPainter painter, Listener listener) {
        this.painter = painter;
        this.listener = listener;
        transforms.push(new AffineTransform());
    }

    private void tell(int x, int y, String text) {
        listener.drawn(transforms.peek().transform(new Point(x, y), null), size, text);
    }

    private void enter(AffineTransform... inner) {
        AffineTransform combined = new AffineTransform(transforms.peek());
        for (AffineTransform transform : inner) {
            combined.concatenate(transform);
        }
        transforms.push(combined);
    }

    @Override
    public void drawText(int x, int y, int letterSpacing, int wordSpacing, int[][] adjustments, String text)
            throws IFException {
        tell(x, y, text);
        painter.drawText(x, y, letterSpacing, wordSpacing, adjustments, text);
    }

    @Override
    public void drawText(int x, int y, int letterSpacing, int wordSpacing, int[][] adjustments, String text,
            boolean nextIsSpace) throws IFException {
        tell(x, y, text);
        painter.drawText(x, y, letterSpacing, wordSpacing, adjustments, text, nextIsSpace);
    }

    @Override
    public void setFont(String family, String style, Integer weight, String variant, Integer newSize, Color color)
            throws IFException {
        if (newSize != null) {
            size = newSize;
        }
        painter.setFont(family, style, weight, variant, newSize, color);
    }

    @Override
    public void startViewport(AffineTransform transform, Dimension extent, Rectangle clip) throws IFException {
        enter(transform);
        painter.startViewport(transform, extent, clip);
    }

    @Override
    public void startViewport(AffineTransform[] all, Dimension extent, Rectangle clip) throws IFException {
        enter(all);
        painter.startViewport(all, extent, clip);
    }

    @Override
    public void endViewport() throws IFException {
        transforms.pop();
        painter.endViewport();
    }

    @Override
    public void startGroup(AffineTransform[] all, String layer) throws IFException {
        enter(all);
        painter.startGroup(all, layer);
    }

    @Override
    public void startGroup(AffineTransform transform, String layer) throws IFException {
        enter(transform);
        painter.startGroup(transform, layer);
    }

    @Override
    public void endGroup() throws IFException {
        transforms.pop();
        painter.endGroup();
    }

    @Override
    public void clipRect(Rectangle rectangle) throws IFException {
        painter.clipRect(rectangle);
    }

    @Override
    public void clipBackground(Rectangle rectangle, BorderProps before, BorderProps after, BorderProps start,
            BorderProps end) throws IFException {
        painter.clipBackground(rectangle, before, after, start, end);
    }

    @Override
    public boolean isBackgroundRequired(BorderProps before, BorderProps after, BorderProps start, BorderProps end) {
        return painter.isBackgroundRequired(before, after, start, end);
    }

    @Override
    public void fillRect(Rectangle rectangle, Paint fill) throws IFException {
        painter.fillRect(rectangle, fill);
    }

    @Override
    public void drawBorderRect(Rectangle rectangle, BorderProps top, BorderProps bottom, BorderProps left,
            BorderProps right, Color innerBackground) throws IFException {
        painter.drawBorderRect(rectangle, top, bottom, left, right, innerBackground);
    }

    @Override
    public void drawLine(Point start, Point end, int width, Color color, RuleStyle style) throws IFException {
        painter.drawLine(start, end, width, color, style);
    }

    @Override
    public void drawImage(String address, Rectangle rectangle) throws IFException {
        painter.drawImage(address, rectangle);
    }

    @Override
    public void drawImage(Document document, Rectangle rectangle) throws IFException {
        painter.drawImage(document, rectangle);
    }
}
