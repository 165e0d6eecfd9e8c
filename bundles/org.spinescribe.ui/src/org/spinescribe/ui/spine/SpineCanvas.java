/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.spine;

import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Shows the spine from the side, and handles clicks and keys. */
final class SpineCanvas extends Canvas {

    private final Runnable changed;
    private final Runnable chosen;
    private TypedLevels typed = TypedLevels.NONE;
    private Sites sites = new Sites(typed.vertebrae());
    private Choice choice = Choice.NONE;

    /**
     * @param changed is run after a change of the selection
     * @param chosen is run when the user confirms the selection
     */
    SpineCanvas(Composite parent, Runnable changed, Runnable chosen) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.changed = changed;
        this.chosen = chosen;
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseDown, event -> choose(at(event), (event.stateMask & SWT.SHIFT) != 0));
        addListener(SWT.MouseMove, this::moved);
        addListener(SWT.MouseDoubleClick, event -> chosen.run());
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = choice.isEmpty() ? SpineTexts.name : described(choice.end());
            }
        });
    }

    private String described(Site site) {
        String facts = typed.words(site.level());
        return facts.isEmpty() ? words() : words() + ": " + facts.replace("\n", ", ");
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changedSize) {
        return SpineDrawing.size(sites.vertebrae().size());
    }

    /** Shows other vertebrae with the facts about them. */
    void show(TypedLevels other) {
        if (!other.vertebrae().equals(typed.vertebrae())) {
            choice = Choice.NONE;
        }
        if (!other.equals(typed)) {
            typed = other;
            sites = new Sites(other.vertebrae());
            changed.run();
            redraw();
        }
    }

    /** Returns the notation of the selection for prose; empty for an empty selection. */
    String words() {
        return choice.words(sites);
    }

    /** Returns the notation of the selection for facts. */
    String inFacts() {
        return choice.inFacts(sites);
    }

    private SpineDrawing drawing() {
        return new SpineDrawing(sites, typed, getBackground(), getForeground(),
                getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
    }

    private Site at(Event event) {
        return drawing().at(event.x, event.y);
    }

    private void moved(Event event) {
        if ((event.stateMask & SWT.BUTTON1) != 0) {
            choose(at(event), true);
            return;
        }
        Site site = at(event);
        String facts = typed.words(site.level());
        String tip = facts.isEmpty() ? sites.words(site) : sites.words(site) + "\n" + facts;
        if (!Objects.equals(tip, getToolTipText())) {
            setToolTipText(tip);
        }
    }

    private void key(Event event) {
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        Site first = Site.vertebra(sites.vertebrae().getFirst());
        Site at = choice.end();
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> choose(at == null ? first : sites.vertebra(at, 1), shift);
            case SWT.ARROW_UP -> choose(at == null ? first : sites.vertebra(at, -1), shift);
            case SWT.ARROW_RIGHT -> choose(at == null ? first : sites.next(at, 1), false);
            case SWT.ARROW_LEFT -> choose(at == null ? first : sites.next(at, -1), false);
            case SWT.HOME -> choose(first, shift);
            case SWT.END -> choose(sites.vertebra(first, sites.vertebrae().size()), shift);
            case SWT.CR, SWT.KEYPAD_CR -> chosen.run();
            default -> { }
        }
    }

    private void choose(Site site, boolean range) {
        setFocus();
        Choice next = choice.to(site, range);
        if (!next.equals(choice)) {
            choice = next;
            changed.run();
            redraw();
            getAccessible().setFocus(-1);
        }
    }

    private void paint(GC gc) {
        drawing().paint(gc, choice);
        if (isFocusControl()) {
            Rectangle area = getClientArea();
            gc.drawFocus(1, 1, area.width - 2, area.height - 2);
        }
    }
}
