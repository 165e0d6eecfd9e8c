/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.pages;

import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.spinescribe.manuscript.pages.PagePictures;

/** The images of the visible pages. They are drawn in the background; until then a page shows its previous image. */
final class PageImages {

    private static final int PERCENT = 100;

    private final Control control;
    private final Display display;
    private final Job drawing = Job.createSystem(PagesTexts.drawing, (ICoreRunnable) monitor -> draw());
    private final Map<Integer, Drawn> drawn = new HashMap<>();
    private final Map<Integer, Order> orders = new LinkedHashMap<>();
    private PagePictures pictures;

    /** An image with the order that it fulfils. */
    private record Drawn(Image image, Order order) {
    }

    /** @param scale pixels for each point of the page, before the zoom of the monitor */
    private record Order(PagePictures pictures, int page, double scale, int percent) {

        double pixels() {
            return scale * percent / PERCENT;
        }
    }

    /** @param control is redrawn after each new image */
    PageImages(Control control) {
        this.control = control;
        display = control.getDisplay();
        control.addDisposeListener(event -> dispose());
    }

    /** Switches to the pages of another file. */
    void show(PagePictures next) {
        PagePictures last = pictures;
        pictures = next;
        if (last != null) {
            Job.createSystem(PagesTexts.drawing, (ICoreRunnable) monitor -> close(last)).schedule();
        }
    }

    /** Returns the image of a page, perhaps an outdated one; then orders a new one. */
    Optional<Image> of(int page, double scale) {
        Order order = new Order(pictures, page, scale, control.getMonitor().getZoom());
        Drawn there = drawn.get(page);
        if (there == null || !there.order().equals(order)) {
            synchronized (orders) {
                orders.put(page, order);
            }
            drawing.schedule();
        }
        return Optional.ofNullable(there).map(Drawn::image);
    }

    /** Disposes the images of all other pages. */
    void keep(IntPredicate pages) {
        for (Iterator<Map.Entry<Integer, Drawn>> all = drawn.entrySet().iterator(); all.hasNext();) {
            Map.Entry<Integer, Drawn> each = all.next();
            if (!pages.test(each.getKey())) {
                each.getValue().image().dispose();
                all.remove();
            }
        }
        synchronized (orders) {
            orders.keySet().removeIf(page -> !pages.test(page));
        }
    }

    private void draw() {
        for (Optional<Order> next = next(); next.isPresent(); next = next()) {
            Order order = next.get();
            try {
                ImageData data = Pixels.of(order.pictures().draw(order.page(), order.pixels()));
                if (!display.isDisposed()) {
                    display.asyncExec(() -> put(order, data));
                }
            } catch (IOException e) {
                if (order.pictures() == pictures) {
                    ILog.of(PageImages.class).error("Page " + order.page() + " cannot be drawn.", e);
                }
            }
        }
    }

    private Optional<Order> next() {
        synchronized (orders) {
            Iterator<Order> all = orders.values().iterator();
            if (!all.hasNext()) {
                return Optional.empty();
            }
            Order order = all.next();
            all.remove();
            return Optional.of(order);
        }
    }

    private void put(Order order, ImageData data) {
        if (control.isDisposed() || order.pictures() != pictures) {
            return;
        }
        Drawn last = drawn.put(order.page(), new Drawn(image(order, data), order));
        if (last != null) {
            last.image().dispose();
        }
        control.redraw();
    }

    private Image image(Order order, ImageData data) {
        ImageDataProvider zoomed = zoom -> zoom == order.percent() ? data : zoom == PERCENT
                ? data.scaledTo(Math.max(1, data.width * PERCENT / order.percent()),
                        Math.max(1, data.height * PERCENT / order.percent())) : null;
        return new Image(display, zoomed);
    }

    private void dispose() {
        keep(page -> false);
        show(null);
    }

    private static void close(PagePictures pictures) {
        try {
            pictures.close();
        } catch (IOException e) {
            ILog.of(PageImages.class).error("A PDF that was shown cannot be closed.", e);
        }
    }
}
