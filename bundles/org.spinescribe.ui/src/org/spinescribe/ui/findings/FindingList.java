/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.findings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.spinescribe.ui.findings.Item.Kind;

/**
 * The findings, one below the other, under the names of their parts. Somebody types while it changes, so only what looks
 * different is made anew, and long lists are made in steps between which keys are heard.
 */
final class FindingList implements FindingRow.Actions {

    /** So many widgets are made in a few milliseconds. */
    private static final int STEP = 12;
    private static final int SCROLLED = 24;

    private final FormToolkit toolkit;
    private final ScrolledComposite frame;
    private final Composite body;
    private final List<Place> places = new ArrayList<>();
    private List<Item> wanted = List.of();
    private boolean growing;
    private FindingRow chosen;

    /** An item on the screen. */
    private record Place(Item item, Control control, Optional<FindingRow> row) {

        Place now(Item other) {
            row.ifPresent(it -> it.update(other.line().orElseThrow()));
            return new Place(other, control, row);
        }
    }

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
        frame.addControlListener(ControlListener.controlResizedAdapter(event -> fit()));
    }

    void dispose() {
        toolkit.dispose();
    }

    /**
     * Shows other findings. What looks like before stays where it is.
     *
     * @param advice what to say when there are none
     */
    void show(List<Line> now, String advice) {
        wanted = Item.of(now, advice);
        show(Math.max(STEP, places.size()));
    }

    private void show(int most) {
        List<Item> now = wanted.subList(0, Math.min(most, wanted.size()));
        List<Place> kept = kept(now);
        if (kept.stream().anyMatch(Objects::isNull) || kept.size() < places.size()) {
            replace(now, kept);
        } else {
            IntStream.range(0, now.size()).forEach(i -> places.set(i, kept.get(i).now(now.get(i))));
        }
        if (now.size() < wanted.size() && !growing) {
            growing = true;
            frame.getDisplay().asyncExec(this::grow);
        }
    }

    private void grow() {
        growing = false;
        if (!frame.isDisposed()) {
            show(places.size() + STEP);
        }
    }

    /** For each item the place that looks like it, in the order in which they are; null where none does. */
    private List<Place> kept(List<Item> items) {
        List<Place> kept = new ArrayList<>();
        int next = 0;
        for (Item item : items) {
            int from = next;
            int found = IntStream.range(from, places.size()).filter(i -> places.get(i).item().looksLike(item)).findFirst()
                    .orElse(-1);
            kept.add(found < 0 ? null : places.get(found));
            next = found < 0 ? next : found + 1;
        }
        return kept;
    }

    private void replace(List<Item> items, List<Place> kept) {
        frame.setRedraw(false);
        boolean hadFocus = isFocused();
        int rank = rows().indexOf(chosen);
        Set<Place> staying = new HashSet<>(kept);
        places.stream().filter(place -> !staying.contains(place)).forEach(place -> place.control().dispose());
        places.clear();
        List<Control> made = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Place place = kept.get(i) == null ? make(items.get(i)) : kept.get(i).now(items.get(i));
            if (kept.get(i) == null) {
                made.add(place.control());
                if (i == 0) {
                    place.control().moveAbove(null);
                } else {
                    place.control().moveBelow(places.get(i - 1).control());
                }
            }
            places.add(place);
        }
        List<FindingRow> rows = rows();
        if (!rows.contains(chosen)) {
            chosen = rank < 0 || rows.isEmpty() ? null : rows.get(Math.min(rank, rows.size() - 1));
        }
        mark();
        body.layout(made.toArray(Control[]::new));
        fit();
        frame.setRedraw(true);
        if (hadFocus) {
            setFocus();
        }
    }

    private Place make(Item item) {
        if (item.line().isEmpty()) {
            return new Place(item, label(item), Optional.empty());
        }
        FindingRow row = new FindingRow(body, toolkit, item.line().get(), this);
        return new Place(item, row.area(), Optional.of(row));
    }

    private Label label(Item item) {
        Label label = toolkit.createLabel(body, item.words().replace("&", "&&"), SWT.WRAP);
        if (item.kind() == Kind.NAME) {
            label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        }
        GridDataFactory.fillDefaults().grab(true, false).hint(FindingRow.LEAST_WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /** As high as the rows are at the width that there is. */
    private void fit() {
        int width = Math.max(FindingRow.LEAST_WIDTH, frame.getClientArea().width);
        frame.setMinSize(0, body.computeSize(width, SWT.DEFAULT, false).y);
    }

    private List<FindingRow> rows() {
        return places.stream().flatMap(place -> place.row().stream()).toList();
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

    @Override
    public void key(FindingRow row, int key) {
        List<FindingRow> rows = rows();
        switch (key) {
            case SWT.ARROW_DOWN -> choose(rows.get(Math.min(rows.indexOf(row) + 1, rows.size() - 1)));
            case SWT.ARROW_UP -> choose(rows.get(Math.max(rows.indexOf(row) - 1, 0)));
            case SWT.CR, SWT.KEYPAD_CR -> row.line().reveal().run();
            default -> { }
        }
    }

    /** Leads to the words of the next finding, or of the one before. */
    void go(int step) {
        List<FindingRow> rows = rows();
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
        rows().forEach(row -> row.setChosen(row == chosen));
    }

    void setFocus() {
        List<FindingRow> rows = rows();
        if (rows.isEmpty()) {
            frame.setFocus();
        } else {
            choose(chosen == null ? rows.getFirst() : chosen);
        }
    }
}
