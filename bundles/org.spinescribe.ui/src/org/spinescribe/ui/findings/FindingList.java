/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.findings;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;

/**
 * The list of findings under the headings of their parts. The list changes while the author types. Hence only rows that
 * look different are recreated, and long lists grow in steps, between which keystrokes are handled.
 */
final class FindingList implements FindingRow.Actions {

    /** How many rows are created in one step, within a few milliseconds. */
    private static final int STEP = 12;
    private static final int BETWEEN_STEPS = 40;
    private static final int SCROLLED = 24;

    private final FormToolkit toolkit;
    private final ScrolledComposite frame;
    private final Composite body;
    private final ShownItems shown;
    private List<Item> wanted = List.of();
    private boolean growing;
    private FindingRow chosen;

    FindingList(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        frame = new ScrolledComposite(parent, SWT.V_SCROLL);
        toolkit.adapt(frame);
        frame.setExpandHorizontal(true);
        frame.setExpandVertical(true);
        frame.getVerticalBar().setIncrement(SCROLLED);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
        body = toolkit.createComposite(frame);
        GridLayoutFactory.fillDefaults().margins(4, 2).spacing(0, 2).applyTo(body);
        frame.setContent(body);
        shown = new ShownItems(body, toolkit, this);
        frame.addControlListener(ControlListener.controlResizedAdapter(event -> fit()));
    }

    void dispose() {
        toolkit.dispose();
    }

    /**
     * Shows other findings. Rows that look the same stay in place.
     *
     * @param advice the text shown when there are none
     */
    void show(List<FindingLine> now, String advice) {
        wanted = Item.of(now, advice);
        show(Math.max(STEP, shown.size()));
    }

    private void show(int most) {
        List<Item> now = wanted.subList(0, Math.min(most, wanted.size()));
        if (!shown.update(now)) {
            replace(now);
        }
        if (now.size() < wanted.size() && !growing) {
            growing = true;
            frame.getDisplay().timerExec(BETWEEN_STEPS, this::grow);
        }
    }

    private void grow() {
        growing = false;
        if (!frame.isDisposed()) {
            show(shown.size() + STEP);
        }
    }

    private void replace(List<Item> now) {
        frame.setRedraw(false);
        boolean hadFocus = isFocused();
        int rank = shown.rows().indexOf(chosen);
        shown.replace(now);
        List<FindingRow> rows = shown.rows();
        if (!rows.contains(chosen)) {
            chosen = rank < 0 || rows.isEmpty() ? null : rows.get(Math.min(rank, rows.size() - 1));
        }
        mark();
        fit();
        frame.setRedraw(true);
        if (hadFocus && !isFocused()) {
            setFocus();
        }
    }

    /** Sets the scrolled height to the height of the rows at the present width. */
    private void fit() {
        int width = Math.max(FindingRow.LEAST_WIDTH, frame.getClientArea().width);
        frame.setMinSize(0, body.computeSize(width, SWT.DEFAULT, false).y);
    }

    private boolean isFocused() {
        for (Control at = frame.getDisplay().getFocusControl(); at != null; at = at.getParent()) {
            if (at == body) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void clicked(FindingRow row) {
        choose(row);
        row.line().reveal().run();
    }

    /** The row that takes the place of the fixed one is the next to look at. */
    @Override
    public void mending(FindingRow row) {
        chosen = row;
        mark();
    }

    @Override
    public void key(FindingRow row, int key) {
        List<FindingRow> rows = shown.rows();
        switch (key) {
            case SWT.ARROW_DOWN -> choose(rows.get(Math.min(rows.indexOf(row) + 1, rows.size() - 1)));
            case SWT.ARROW_UP -> choose(rows.get(Math.max(rows.indexOf(row) - 1, 0)));
            case SWT.CR, SWT.KEYPAD_CR -> row.line().reveal().run();
            default -> { }
        }
    }

    /** Reveals the text of the next finding, or of the previous one. */
    void go(int step) {
        List<FindingRow> rows = shown.rows();
        if (!rows.isEmpty()) {
            int from = rows.indexOf(chosen);
            choose(rows.get(Math.floorMod(from + (from < 0 && step < 0 ? 0 : step), rows.size())));
            chosen.line().reveal().run();
        }
    }

    private void choose(FindingRow row) {
        chosen = row;
        mark();
        row.area().setFocus();
        frame.showControl(row.area());
    }

    private void mark() {
        shown.rows().forEach(row -> row.setChosen(row == chosen));
    }

    /** Keeps the focus on a button that the user has pressed. */
    void setFocus() {
        List<FindingRow> rows = shown.rows();
        if (isFocused()) {
            return;
        }
        if (rows.isEmpty()) {
            frame.setFocus();
        } else {
            choose(chosen == null ? rows.getFirst() : chosen);
        }
    }
}
