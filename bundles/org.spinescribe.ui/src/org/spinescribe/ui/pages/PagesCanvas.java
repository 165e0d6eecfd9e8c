/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.pages;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.spinescribe.manuscript.pdf.BlockPlace;

/** Shows pages below each other, scrolls them, and reports the clicked spot. */
final class PagesCanvas extends Canvas {

    private static final int STEP = 40;
    private static final int BAR = 3;
    /** The height of a line, in points. */
    private static final double LINE = 14;
    private static final double THIRD = 1 / 3.0;

    private final PageImages images = new PageImages(this);
    private final Consumer<Spot> clicked;
    private final Runnable scrolled;
    private PageStack stack = new PageStack(List.of(), 1);
    private PagePlaces places = PagePlaces.NONE;
    private Optional<BlockPlace> here = Optional.empty();
    private Zoom zoom = Zoom.WIDTH;

    /**
     * @param clicked takes the clicked spot
     * @param scrolled is run after scrolling
     */
    PagesCanvas(Composite parent, Consumer<Spot> clicked, Runnable scrolled) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL);
        this.clicked = clicked;
        this.scrolled = scrolled;
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> arrange());
        addListener(SWT.MouseDown, this::click);
        addListener(SWT.KeyDown, event -> PageStep.of(event).ifPresent(this::move));
        for (ScrollBar bar : List.of(getVerticalBar(), getHorizontalBar())) {
            bar.addListener(SWT.Selection, event -> moved());
        }
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = words();
            }
        });
    }

    /** Shows other pages at the same position; if the marked block was visible, it stays visible. */
    void show(SetPages pages) {
        boolean followed = here.filter(this::isInSight).isPresent();
        Spot top = top();
        images.show(pages.pictures());
        places = pages.places();
        here = here.flatMap(block -> places.of(block.offset()));
        stack = new PageStack(pages.pictures().sizes(), stack.scale());
        arrange(top);
        if (followed) {
            here.ifPresent(this::bringIntoSight);
        }
    }

    void zoom(Zoom next) {
        zoom = next;
        arrange();
    }

    /** Marks the block at an offset of the report, and scrolls to it. */
    void follow(int offset) {
        Optional<BlockPlace> next = places.of(offset);
        if (!next.equals(here)) {
            here = next;
            next.ifPresent(this::bringIntoSight);
            redraw();
        }
    }

    /** Returns a text such as "Page 2 of 12"; empty when there is no page. */
    String words() {
        return stack.pages().isEmpty() ? "" : NLS.bind(PagesTexts.of, middle().page(), stack.pages().size());
    }

    /** Returns the spot at the upper edge. */
    Spot top() {
        return stack.at(getVerticalBar().getSelection());
    }

    /** Returns whether the beginning of a block is visible. */
    boolean isInSight(BlockPlace block) {
        int down = stack.down(new Spot(block.page(), block.top())) - getVerticalBar().getSelection();
        return down >= 0 && down + (int) (LINE * stack.scale()) <= getClientArea().height;
    }

    private Spot middle() {
        return stack.at(getVerticalBar().getSelection() + getClientArea().height / 2);
    }

    private void bringIntoSight(BlockPlace block) {
        if (!isInSight(block)) {
            int down = stack.down(new Spot(block.page(), block.top()));
            scrollTo(down - (int) (getClientArea().height * THIRD));
        }
    }

    private void arrange() {
        arrange(top());
    }

    private void arrange(Spot top) {
        Rectangle area = getClientArea();
        if (!stack.pages().isEmpty() && area.width > 0 && area.height > 0) {
            stack = new PageStack(stack.pages(), zoom.scale(stack.pages(), new Point(area.width, area.height)));
        }
        set(getVerticalBar(), area.height, stack.height());
        set(getHorizontalBar(), area.width, zoom == Zoom.ACTUAL ? stack.width() : 0);
        scrollTo(stack.down(top));
    }

    private static void set(ScrollBar bar, int seen, int all) {
        int thumb = Math.max(1, Math.min(seen, all));
        bar.setValues(Math.min(bar.getSelection(), Math.max(0, all - thumb)), 0, Math.max(1, all), thumb, STEP,
                Math.max(1, seen - STEP));
        bar.setEnabled(all > seen);
    }

    private void scrollTo(int down) {
        ScrollBar bar = getVerticalBar();
        bar.setSelection(Math.clamp(down, 0, Math.max(0, bar.getMaximum() - bar.getThumb())));
        moved();
    }

    private void moved() {
        redraw();
        scrolled.run();
    }

    private void move(PageStep key) {
        ScrollBar bar = getVerticalBar();
        scrollTo(switch (key) {
            case UP -> bar.getSelection() - bar.getIncrement();
            case DOWN -> bar.getSelection() + bar.getIncrement();
            case PAGE_UP -> bar.getSelection() - bar.getPageIncrement();
            case PAGE_DOWN -> bar.getSelection() + bar.getPageIncrement();
            case FIRST -> 0;
            case LAST -> bar.getMaximum();
        });
    }

    private void click(Event event) {
        setFocus();
        if (event.button == 1 && !stack.pages().isEmpty()) {
            clicked.accept(stack.at(event.y + getVerticalBar().getSelection()));
        }
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        int down = getVerticalBar().getSelection();
        int left = getHorizontalBar().getSelection();
        for (int page = 1; page <= stack.pages().size(); page++) {
            Rectangle bounds = stack.bounds(page, area.width);
            bounds.x -= left;
            bounds.y -= down;
            if (bounds.intersects(area)) {
                paint(gc, page, bounds);
            }
        }
        int first = stack.at(down).page();
        int last = stack.at(down + area.height).page();
        images.keep(page -> page >= first - 1 && page <= last + 1 && page <= stack.pages().size());
    }

    private void paint(GC gc, int page, Rectangle bounds) {
        gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_WHITE));
        gc.fillRectangle(bounds);
        images.of(page, stack.scale()).ifPresent(image -> {
            Rectangle size = image.getBounds();
            gc.drawImage(image, 0, 0, size.width, size.height, bounds.x, bounds.y, bounds.width, bounds.height);
        });
        gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_GRAY));
        gc.drawRectangle(bounds.x - 1, bounds.y - 1, bounds.width + 1, bounds.height + 1);
        here.filter(block -> block.page() == page).ifPresent(block -> mark(gc, block, bounds));
    }

    /** Draws a bar beside the block at the caret. */
    private void mark(GC gc, BlockPlace block, Rectangle page) {
        double end = places.end(block).orElse(block.top() + LINE);
        int top = page.y + (int) (block.top() * stack.scale());
        gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
        gc.fillRectangle(page.x + BAR, top, BAR, Math.max(BAR, (int) ((end - block.top()) * stack.scale()) - BAR));
    }
}
