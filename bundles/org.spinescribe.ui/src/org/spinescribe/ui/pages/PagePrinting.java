/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.pages;

import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.spinescribe.manuscript.pages.PagePictures;
import org.spinescribe.manuscript.pages.PageSize;

/** Prints pages in the background, at their true size if the paper is large enough. */
final class PagePrinting extends Job {

    private static final double POINTS_PER_INCH = 72;
    private static final double DOTS_PER_INCH = 300;

    private final Printer printer;
    private final PrinterData wish;
    private final byte[] content;
    private final String name;

    /**
     * @param printer is disposed of after printing
     * @param wish the page range to print
     */
    PagePrinting(Printer printer, PrinterData wish, byte[] content, String name) {
        super(NLS.bind(PagesTexts.printing, name));
        this.printer = printer;
        this.wish = wish;
        this.content = content;
        this.name = name;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try (PagePictures pictures = new PagePictures(content)) {
            return print(pictures, monitor);
        } catch (IOException | SWTException | SWTError e) {
            return Status.error(NLS.bind(PagesTexts.notPrinted, e.getMessage()), e);
        } finally {
            printer.dispose();
        }
    }

    private IStatus print(PagePictures pictures, IProgressMonitor monitor) throws IOException {
        int all = pictures.sizes().size();
        boolean some = wish.scope == PrinterData.PAGE_RANGE;
        int first = some ? Math.max(1, wish.startPage) : 1;
        int last = some ? Math.min(all, wish.endPage) : all;
        SubMonitor progress = SubMonitor.convert(monitor, getName(), Math.max(1, last - first + 1));
        if (!printer.startJob(name)) {
            return Status.CANCEL_STATUS;
        }
        GC gc = new GC(printer);
        try {
            for (int page = first; page <= last && !progress.isCanceled(); page++) {
                progress.subTask(NLS.bind(PagesTexts.printed, page, all));
                print(pictures, page, gc);
                progress.worked(1);
            }
        } finally {
            gc.dispose();
        }
        if (progress.isCanceled()) {
            printer.cancelJob();
            return Status.CANCEL_STATUS;
        }
        printer.endJob();
        return Status.OK_STATUS;
    }

    private void print(PagePictures pictures, int page, GC gc) throws IOException {
        if (!printer.startPage()) {
            throw new IOException(NLS.bind(PagesTexts.printed, page, pictures.sizes().size()));
        }
        PageSize size = pictures.sizes().get(page - 1);
        Rectangle paper = printer.computeTrim(0, 0, 0, 0);
        Rectangle all = printer.getBounds();
        Point dots = printer.getDPI();
        double width = size.width() * dots.x / POINTS_PER_INCH;
        double height = size.height() * dots.y / POINTS_PER_INCH;
        double scale = Math.min(1, Math.min(all.width / width, all.height / height));
        Image image = new Image(printer, Pixels.of(pictures.draw(page, DOTS_PER_INCH / POINTS_PER_INCH)));
        try {
            Rectangle drawn = image.getBounds();
            gc.drawImage(image, 0, 0, drawn.width, drawn.height, paper.x, paper.y, (int) Math.round(width * scale),
                    (int) Math.round(height * scale));
        } finally {
            image.dispose();
        }
        printer.endPage();
    }
}
