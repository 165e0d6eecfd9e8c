/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;
import org.spinescribe.language.ide.forms.Entry;
import org.spinescribe.language.ide.forms.Field;

/**
 * Labels a cell. A cell with a refused value shows an error icon, and the first cell of a line the icon of the worst
 * finding in its entry.
 */
final class RowLabels extends ColumnLabelProvider {

    private final Field field;
    private final boolean first;
    private final OverviewPage page;
    private final Function<EntryRow, Entry> entries;
    private final RefusedCells refused;

    /**
     * @param first whether the cell is the first of its line
     * @param entries returns the entry of a line, including values just written
     */
    RowLabels(Field field, boolean first, OverviewPage page, Function<EntryRow, Entry> entries,
            RefusedCells refused) {
        this.field = field;
        this.first = first;
        this.page = page;
        this.entries = entries;
        this.refused = refused;
    }

    @Override
    public String getText(Object row) {
        return refused.at((EntryRow) row, field).map(RefusedCells.Refused::words)
                .orElseGet(() -> entries.apply((EntryRow) row).value(field));
    }

    @Override
    public Image getImage(Object row) {
        Entry entry = ((EntryRow) row).entry();
        boolean wrong = first && entry.lock().isPresent() || refused.at((EntryRow) row, field).isPresent();
        Optional<String> kind = wrong ? Optional.of(FieldDecorationRegistry.DEC_ERROR)
                : first ? page.findings().at(entry.place()).map(FieldMarks.FieldMark::decoration) : Optional.empty();
        return kind.map(sign -> FieldDecorationRegistry.getDefault().getFieldDecoration(sign).getImage()).orElse(null);
    }

    @Override
    public String getToolTipText(Object row) {
        Entry entry = ((EntryRow) row).entry();
        String value = getText(row); // the cell may be too narrow for the text
        return refused.at((EntryRow) row, field).map(RefusedCells.Refused::reason).or(entry::lock)
                .or(() -> page.findings().at(entry.place()).map(FieldMarks.FieldMark::message))
                .orElse(value.isBlank() ? null : value);
    }
}
