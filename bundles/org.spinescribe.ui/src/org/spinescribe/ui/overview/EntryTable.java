/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.spinescribe.language.ide.forms.Entry;
import org.spinescribe.language.ide.forms.EntryKind;
import org.spinescribe.language.ide.forms.Field;
import org.spinescribe.language.ide.forms.FormSource;
import org.spinescribe.language.ide.forms.ReportForm;
import org.spinescribe.ui.Accessible;

/** Shows the entries of a kind as a table. Authors fill in, add, remove, and sort entries by buttons or by dragging. */
final class EntryTable implements FormPart {

    private final OverviewPage page;
    private final EntryKind kind;
    private final List<Column> columns;
    private final TableViewer viewer;
    private final RefusedCells refused;
    private final RowEditing editing;
    private final EntryWishes wishes;
    private final EntryButtons buttons;
    private boolean filling;
    private Runnable chosen = () -> { };

    /**
     * @param name the accessible name, for screen readers
     * @param fresh the values of a new entry; an empty map adds no entry; null where the table has no Add button
     */
    EntryTable(OverviewPage page, Composite parent, String name, EntryKind kind, List<Column> columns, int height,
            Supplier<Map<Field, String>> fresh) {
        this.page = page;
        this.kind = kind;
        this.columns = columns;
        Composite area = page.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(1, 2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        Composite frame = page.toolkit().createComposite(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, height).applyTo(frame);
        viewer = new TableViewer(frame, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.NO_SEARCH);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        Accessible.name(viewer.getTable(), name);
        refused = new RefusedCells(kind);
        editing = new RowEditing(viewer, page, refused, page::showAgain);
        wishes = new EntryWishes(page, kind, this::seen);
        addColumns(frame);
        buttons = new EntryButtons(page, area, this, name, fresh);
        viewer.addSelectionChangedListener(event -> selected());
        Transfer[] transfers = { LocalSelectionTransfer.getTransfer() };
        viewer.addDragSupport(DND.DROP_MOVE, transfers, new RowDrag(viewer));
        viewer.addDropSupport(DND.DROP_MOVE, transfers, new RowDrop(viewer, this::move));
        page.add(this);
    }

    private void addColumns(Composite frame) {
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        for (Column column : columns) {
            TableViewerColumn shown = new TableViewerColumn(viewer, SWT.LEFT);
            shown.getColumn().setText(column.title());
            shown.setLabelProvider(new RowLabels(column.field(), column == columns.getFirst(), page,
                    editing::entry, refused));
            shown.setEditingSupport(editing.of(column.field()));
            layout.setColumnData(shown.getColumn(), new ColumnWeightData(column.weight(), 40));
        }
        viewer.getTable().setHeaderVisible(columns.size() > 1);
    }

    /** Inserts an entry behind the selected one, or at the end. */
    void add(Map<Field, String> values) {
        if (!values.isEmpty()) {
            wishes.add(chosen(), values);
        }
    }

    /** Removes the selected entry. */
    void remove() {
        wishes.remove(chosen());
    }

    /** Moves an entry, unless the target index does not exist. */
    void move(int from, int to) {
        wishes.move(from, to);
    }

    private Optional<ShownRow> seen(int at) {
        return viewer.getElementAt(at) instanceof EntryRow row ? Optional.of(editing.seen(row)) : Optional.empty();
    }

    /** Returns the index of the selected entry; negative when none is selected. */
    int chosen() {
        return row().map(EntryRow::index).orElse(-1);
    }

    /** Returns the selected entry. */
    Optional<EntryRow> row() {
        return viewer.getStructuredSelection().getFirstElement() instanceof EntryRow row ? Optional.of(row)
                : Optional.empty();
    }

    /** Declares that detail fields follow the selection. Then an entry is always selected, if there is one. */
    void hasDetails() {
        page.add(form -> chooseFirst());
        chosen = page::showAgain;
    }

    /**
     * Handles a new selection. While the table is being refilled the selection is empty for a moment; the detail fields
     * must not see this state.
     */
    private void selected() {
        if (!filling) {
            enable();
            chosen.run();
        }
    }

    private void enable() {
        buttons.enable(chosen(), viewer.getTable().getItemCount());
    }

    /** Shows the entries of a report, unless a cell is being edited. */
    @Override
    public void show(ReportForm form) {
        if (viewer.isCellEditorActive()) {
            return;
        }
        editing.shown(form);
        List<Entry> entries = form.all(kind);
        List<EntryRow> rows = IntStream.range(0, entries.size()).mapToObj(i -> new EntryRow(i, entries.get(i)))
                .toList();
        int next = wishes.next(chosen());
        if (!rows.equals(viewer.getInput())) {
            int top = viewer.getTable().getTopIndex();
            filling = true;
            viewer.setInput(rows);
            viewer.getTable().setTopIndex(top);
            choose(rows, next);
            filling = false;
            wishes.done();
        }
        enable();
    }

    private void choose(List<EntryRow> rows, int index) {
        if (index >= 0 && !rows.isEmpty()) {
            EntryRow row = rows.get(Math.min(index, rows.size() - 1));
            viewer.setSelection(new StructuredSelection(row), true);
        }
    }

    /** Selects the first entry when none is selected. */
    private void chooseFirst() {
        if (chosen() < 0 && viewer.getTable().getItemCount() > 0) {
            viewer.setSelection(new StructuredSelection(viewer.getElementAt(0)));
        }
    }

    /** Shows the findings. A refresh would close an active cell editor, so the icons are then shown after the edit. */
    @Override
    public void mark(FieldMarks findings) {
        if (!viewer.isCellEditorActive()) {
            viewer.refresh();
        }
    }

    @Override
    public boolean isPending() {
        return editing.isPending();
    }

    @Override
    public void commit() {
        editing.apply(Optional.empty());
    }

    @Override
    public void commitNow(FormSource known) {
        editing.apply(Optional.ofNullable(known));
    }
}
