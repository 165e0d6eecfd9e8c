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
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.spinescribe.ui.findings.Item.Kind;

/** The widgets of the list's items. Items that look the same keep their widgets. */
final class ShownItems {

    private final Composite body;
    private final FormToolkit toolkit;
    private final FindingRow.Actions actions;
    private final List<Place> places = new ArrayList<>();

    ShownItems(Composite body, FormToolkit toolkit, FindingRow.Actions actions) {
        this.body = body;
        this.toolkit = toolkit;
        this.actions = actions;
    }

    /** An item with its widget. */
    private record Place(Item item, Control control, Optional<FindingRow> row) {

        Place now(Item other) {
            row.ifPresent(it -> it.update(other.line().orElseThrow()));
            return new Place(other, control, row);
        }
    }

    int size() {
        return places.size();
    }

    List<FindingRow> rows() {
        return places.stream().flatMap(place -> place.row().stream()).toList();
    }

    /** Takes new items if all look like the present ones. Otherwise changes nothing and returns false. */
    boolean update(List<Item> now) {
        boolean same = now.size() == places.size()
                && IntStream.range(0, now.size()).allMatch(i -> places.get(i).item().looksLike(now.get(i)));
        if (same) {
            IntStream.range(0, now.size()).forEach(i -> places.set(i, places.get(i).now(now.get(i))));
        }
        return same;
    }

    /** Shows other items, and lays out the new ones. */
    void replace(List<Item> now) {
        List<Place> kept = kept(now);
        Set<Place> staying = new HashSet<>(kept);
        places.stream().filter(place -> !staying.contains(place)).forEach(place -> place.control().dispose());
        places.clear();
        List<Control> made = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            Place place = kept.get(i) == null ? make(now.get(i)) : kept.get(i).now(now.get(i));
            if (kept.get(i) == null) {
                made.add(place.control());
                putBelow(place.control(), i == 0 ? null : places.get(i - 1).control());
            }
            places.add(place);
        }
        if (made.isEmpty()) {
            body.layout(false);
        } else {
            body.layout(made.toArray(Control[]::new));
        }
    }

    private static void putBelow(Control made, Control above) {
        if (above == null) {
            made.moveAbove(null);
        } else {
            made.moveBelow(above);
        }
    }

    /** Returns for each item the present place that looks the same, in the present order; null where there is none. */
    private List<Place> kept(List<Item> items) {
        List<Place> kept = new ArrayList<>();
        int next = 0;
        for (Item item : items) {
            int from = next;
            int found = IntStream.range(from, places.size()).filter(i -> places.get(i).item().looksLike(item))
                    .findFirst()
                    .orElse(-1);
            kept.add(found < 0 ? null : places.get(found));
            next = found < 0 ? next : found + 1;
        }
        return kept;
    }

    private Place make(Item item) {
        if (item.line().isEmpty()) {
            return new Place(item, label(item), Optional.empty());
        }
        FindingRow row = new FindingRow(body, toolkit, item.line().get(), actions);
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
}
