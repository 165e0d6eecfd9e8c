/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.spine;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.spinescribe.clinical.levels.Level;

/** Draws the spine from the side, and takes clicks and keys. */
final class SpineCanvas extends Canvas {

    static final int ROW = 20;
    private static final int MARGIN = 8;
    private static final int WIDTH = 150;
    private static final int SPINE = 84;
    private static final int BODY = 14;
    /** How far the spine curves to both sides. */
    private static final double CURVE = 9;

    private final Runnable changed;
    private final Runnable chosen;
    private List<Level> spine;
    private Choice choice = Choice.NONE;

    /**
     * @param changed is run when other levels are chosen
     * @param chosen is run when the choice is meant
     */
    SpineCanvas(Composite parent, List<Level> spine, Runnable changed, Runnable chosen) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.spine = spine;
        this.changed = changed;
        this.chosen = chosen;
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseDown, event -> choose(index(event.y), (event.stateMask & SWT.SHIFT) != 0));
        addListener(SWT.MouseMove, this::drag);
        addListener(SWT.MouseDoubleClick, event -> chosen.run());
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = words().isEmpty() ? SpineTexts.name : words();
            }
        });
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changedSize) {
        return new Point(WIDTH, 2 * MARGIN + spine.size() * ROW);
    }

    /** The vertebrae to choose from, from cranial to caudal. */
    void show(List<Level> other) {
        if (!other.equals(spine)) {
            spine = List.copyOf(other);
            choice = Choice.NONE;
            changed.run();
            redraw();
        }
    }

    /** The chosen levels as they are written; empty when there are none. */
    String words() {
        return choice.words(spine);
    }

    /** The middle of a vertebra, for those who point at it. */
    Point place(Level level) {
        return new Point(SPINE, MARGIN + spine.indexOf(level) * ROW + ROW / 2);
    }

    private int index(int y) {
        return Math.clamp((y - MARGIN) / ROW, 0, spine.size() - 1);
    }

    private void drag(Event event) {
        if ((event.stateMask & SWT.BUTTON1) != 0) {
            choose(index(event.y), true);
        }
    }

    private void key(Event event) {
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        int at = choice.isEmpty() ? -1 : choice.end();
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> choose(Math.min(at + 1, spine.size() - 1), shift);
            case SWT.ARROW_UP -> choose(Math.max(at - 1, 0), shift);
            case SWT.HOME -> choose(0, shift);
            case SWT.END -> choose(spine.size() - 1, shift);
            case SWT.CR, SWT.KEYPAD_CR -> chosen.run();
            default -> { }
        }
    }

    private void choose(int index, boolean range) {
        setFocus();
        Choice next = choice.to(index, range);
        if (!next.equals(choice)) {
            choice = next;
            changed.run();
            redraw();
            getAccessible().setFocus(-1);
        }
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        for (int i = 0; i < spine.size(); i++) {
            paint(gc, i);
        }
        if (isFocusControl()) {
            gc.drawFocus(1, 1, getSize().x - 2, getSize().y - 2);
        }
    }

    /** The body, the process behind it, and the name. */
    private void paint(GC gc, int index) {
        Level level = spine.get(index);
        int top = MARGIN + index * ROW;
        int width = width(level);
        int x = SPINE - width / 2 + (int) Math.round(CURVE * Math.sin(2 * Math.PI * index / spine.size()));
        Color ink = getForeground();
        gc.setForeground(ink);
        gc.setLineWidth(1);
        gc.drawPolyline(new int[] { x + width, top + 6, x + width + 13, top + 11, x + width + 11, top + 15, x + width,
            top + BODY });
        gc.setBackground(choice.has(index) ? getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION) : getBackground());
        gc.fillRoundRectangle(x, top + 2, width, BODY, 6, 6);
        gc.drawRoundRectangle(x, top + 2, width, BODY, 6, 6);
        gc.setBackground(getBackground());
        String name = level.toString();
        gc.drawText(name, 30 - gc.textExtent(name).x, top + (ROW - gc.textExtent(name).y) / 2, true);
    }

    private static int width(Level level) {
        return switch (level.region()) {
            case OCCIPUT -> 40;
            case CERVICAL -> 22 + level.number() / 2;
            case THORACIC -> 25 + level.number() * 2 / 3;
            case LUMBAR -> 34 + level.number();
            case SACRAL -> 38 - level.number() * 4;
            case COCCYGEAL -> 12 - level.number() * 2;
        };
    }
}
