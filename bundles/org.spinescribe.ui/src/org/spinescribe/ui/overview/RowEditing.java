/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationListener;
import org.eclipse.jface.viewers.ColumnViewerEditorDeactivationEvent;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.spinescribe.language.ide.forms.Change;
import org.spinescribe.language.ide.forms.Entry;
import org.spinescribe.language.ide.forms.Field;
import org.spinescribe.language.ide.forms.FormEdits;
import org.spinescribe.language.ide.forms.FormSource;
import org.spinescribe.language.ide.forms.ReportForm;

/** Edits the cells of a table. A double click, F2, Enter or a letter opens a cell; Tab goes to the next one. */
final class RowEditing extends ColumnViewerEditorActivationListener {

    private final TableViewer viewer;
    private final OverviewPage page;
    private final Runnable done;
    private final RefusedCells refused;
    private TextCellEditor active;
    private Runnable givenUp = () -> { };
    private String before = "";
    private Optional<FormSource> now = Optional.empty();
    private ShownRow seen;
    private ReportForm read;

    /** @param done is run after a cell has been edited */
    RowEditing(TableViewer viewer, OverviewPage page, RefusedCells refused, Runnable done) {
        this.viewer = viewer;
        this.refused = refused;
        this.page = page;
        this.done = done;
        TableViewerFocusCellManager cells = new TableViewerFocusCellManager(viewer,
                new FocusCellOwnerDrawHighlighter(viewer));
        TableViewerEditor.create(viewer, cells, new CellActivation(viewer), ColumnViewerEditor.TABBING_HORIZONTAL
                | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.KEYBOARD_ACTIVATION
                | ColumnViewerEditor.KEEP_EDITOR_ON_DOUBLE_CLICK);
        viewer.getColumnViewerEditor().addEditorActivationListener(this);
        ColumnViewerToolTipSupport.enableFor(viewer);
        ChosenSigns.install(viewer.getTable());
    }

    EditingSupport of(Field field) {
        return new Cell(field);
    }

    private final class Cell extends EditingSupport {

        private final Field field;

        Cell(Field field) {
            super(RowEditing.this.viewer);
            this.field = field;
        }

        @Override
        protected CellEditor getCellEditor(Object row) {
            active = new TextCellEditor(viewer.getTable());
            return active;
        }

        @Override
        protected boolean canEdit(Object row) {
            return page.isEditable() && !field.isReferredTo()
                    && ((EntryRow) row).entry().lock().isEmpty();
        }

        @Override
        protected Object getValue(Object row) {
            givenUp = () -> refused.giveUp((EntryRow) row, field);
            before = refused.at((EntryRow) row, field).map(RefusedCells.Refused::words)
                    .orElseGet(() -> seen((EntryRow) row).entry().value(field));
            return before;
        }

        @Override
        protected void setValue(Object row, Object value) {
            ShownRow seen = seen((EntryRow) row);
            int index = ((EntryRow) row).index();
            String text = value.toString();
            Function<FormEdits, Change> wish = edits -> edits.of(seen.entry(), index,
                    at -> edits.set(field, at, text));
            Consumer<Optional<WriteRefusal>> told = refusal -> {
                seen.told(field, text, refusal);
                refused.told((EntryRow) row, field, text, refusal);
                update(row);
                page.tell(refusal);
            };
            if (!text.equals(before) && !(now.isPresent() && page.writeNow(now.get(), wish, told))) {
                page.write(wish, told);
            }
        }
    }

    private void update(Object row) {
        if (!viewer.getTable().isDisposed()) {
            viewer.update(row, null);
        }
    }

    /** Returns the shown entry of a line, including values written since the last update. */
    Entry entry(EntryRow row) {
        return seen != null && seen.isOf(row) ? seen.entry() : row.entry();
    }

    /** Returns the entry of a line with the values written since the report was last shown. */
    ShownRow seen(EntryRow row) {
        if (seen == null || !seen.isOf(row)) {
            seen = new ShownRow(row);
        }
        return seen;
    }

    /** Takes a newly read report; its entries include the written values. */
    void shown(ReportForm form) {
        if (form != read) {
            if (read != null) {
                refused.follow(read, form);
            }
            read = form;
            seen = null;
        }
    }

    boolean isPending() {
        return active != null && viewer.isCellEditorActive() && !before.equals(active.getValue());
    }

    /** Writes the value of the active cell by moving the focus out of the cell. */
    void apply(Optional<FormSource> known) {
        if (viewer.isCellEditorActive()) {
            now = known;
            viewer.getTable().setFocus();
            now = Optional.empty();
        }
    }

    @Override
    public void afterEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
        if (event.eventType == ColumnViewerEditorDeactivationEvent.EDITOR_CANCELED) {
            givenUp.run();
        }
        TextCellEditor gone = active;
        active = null;
        viewer.getTable().getDisplay().asyncExec(() -> {
            gone.dispose();
            done.run();
        });
    }

    @Override
    public void beforeEditorActivated(ColumnViewerEditorActivationEvent event) {
        // Nothing to prepare.
    }

    @Override
    public void afterEditorActivated(ColumnViewerEditorActivationEvent event) {
        if (active != null) {
            active.getControl().addListener(SWT.Modify, typed -> page.pendingChanged());
            CellActivation.begin((Text) active.getControl(), event);
        }
    }

    @Override
    public void beforeEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
        // The cell itself writes its value.
    }
}
