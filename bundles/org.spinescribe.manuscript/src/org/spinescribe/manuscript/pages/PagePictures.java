/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pages;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the pages of a PDF. Safe for use by several threads, which draw one after the other. */
public final class PagePictures implements AutoCloseable {

    private final PDDocument document;
    private final PDFRenderer renderer;
    private final List<PageSize> sizes = new ArrayList<>();

    /** @throws IOException when the content is no PDF */
    public PagePictures(byte[] content) throws IOException {
        document = Loader.loadPDF(content);
        renderer = new PDFRenderer(document);
        for (PDPage page : document.getPages()) {
            PDRectangle box = page.getCropBox();
            sizes.add(new PageSize(box.getWidth(), box.getHeight()));
        }
    }

    /** How large the pages are, in their order. */
    public List<PageSize> sizes() {
        return List.copyOf(sizes);
    }

    /**
     * Draws a page in colours without transparency.
     *
     * @param page from 1
     * @param scale pixels for each point
     * @throws IOException when the page cannot be drawn
     */
    public synchronized BufferedImage draw(int page, double scale) throws IOException {
        try {
            return renderer.renderImage(page - 1, (float) scale, ImageType.RGB);
        } catch (RuntimeException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        document.close();
    }
}
