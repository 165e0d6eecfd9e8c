/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.spinescribe.language.ide.forms.EntryKind;
import org.spinescribe.language.ide.forms.Field;

/**
 * The section for the tables with their captions, and for the note of the selected one. A button opens the table's
 * cells.
 */
final class TableSection {

    private static final int HEIGHT = 96;

    private final OverviewPage page;
    private final EntryTable tables;

    TableSection(OverviewPage page, Composite parent) {
        this.page = page;
        Sections section = Sections.begin(page, parent, OverviewTexts.tables, 1);
        tables = new EntryTable(page, section.area(), OverviewTexts.tables, EntryKind.TABLE, List.of(
                new Column(Field.TABLE_NAME, OverviewTexts.name, 2),
                new Column(Field.TABLE_CAPTION, OverviewTexts.captionColumn, 5),
                new Column(Field.TABLE_FILE, OverviewTexts.file, 2)), HEIGHT, () -> Map.of(Field.TABLE_NAME,
                        new FreeName(Field.TABLE_NAME, page.entries(EntryKind.TABLE)).after("table-")));
        Sections details = section.details(3);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 5)
                .applyTo(details.label(OverviewTexts.note));
        details.lines(OverviewTexts.note, Field.TABLE_NOTE, tables::chosen, Sections.LINES);
        cells(details);
        tables.hasDetails();
    }

    private void cells(Sections details) {
        Button cells = page.toolkit().createButton(details.area(), OverviewTexts.cells, SWT.PUSH);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(cells);
        cells.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> edit()));
        page.add(form -> cells.setEnabled(tables.chosen() >= 0));
    }

    /** Opens the grid. It reads the text, so pending values are written first. */
    private void edit() {
        page.commitNow();
        page.entry(EntryKind.TABLE, tables.chosen()).ifPresent(entry -> page.editTable(entry.place().offset()));
    }
}
