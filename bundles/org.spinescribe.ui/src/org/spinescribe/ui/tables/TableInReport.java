/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.tables;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.ui.texteditor.ITextEditor;
import org.spinescribe.language.ide.forms.Change;
import org.spinescribe.language.ide.forms.Edit;
import org.spinescribe.language.ide.forms.Refusal;
import org.spinescribe.language.ide.tables.ReportTable;
import org.spinescribe.language.ide.tables.TableEdits;
import org.spinescribe.language.ide.tables.TableGrid;
import org.spinescribe.ui.active.WriteProtection;

/**
 * A table of the report in an editor.
 *
 * @param file the CSV file of its cells; empty where the report itself has them
 */
record TableInReport(ITextEditor editor, IDocument document, String text, ReportTable table, Optional<CsvFile> file)
        implements EditedTable {

    @Override
    public TableGrid grid() {
        return file.map(CsvFile::grid).orElseGet(table::grid);
    }

    @Override
    public boolean hasCaption() {
        return table.hasCaption();
    }

    @Override
    public String caption() {
        return table.caption();
    }

    @Override
    public String note() {
        return table.note();
    }

    @Override
    public boolean isTyped() {
        return file.isEmpty();
    }

    @Override
    public List<String> remarks() {
        return table.lock().map(List::of).orElseGet(table::remarks);
    }

    @Override
    public String normal(String cell) {
        return file.isPresent() ? cell : ReportTable.normal(cell);
    }

    /** Writes the table as one undo step. Writes the CSV file first: if that fails, the report stays unchanged. */
    @Override
    public Optional<String> write(String caption, TableGrid grid, String note) {
        Change change = new TableEdits(table).to(caption, isTyped() ? Optional.of(grid) : Optional.empty(), note);
        if (change instanceof Refusal refusal) {
            return Optional.of(refusal.reason());
        }
        Edit edit = (Edit) change;
        if (!edit.isEmpty() && !WriteProtection.allows(editor)) {
            return Optional.of(TableTexts.readOnly);
        }
        if (!document.get().equals(text)) {
            return Optional.of(TableTexts.changed);
        }
        Optional<String> problem = file.flatMap(csv -> csv.write(caption, grid, note));
        if (problem.isEmpty() && !edit.isEmpty()) {
            replace(edit);
        }
        return problem;
    }

    private void replace(Edit edit) {
        IRewriteTarget step = editor.getAdapter(IRewriteTarget.class);
        step.beginCompoundChange();
        try {
            document.replace(edit.offset(), edit.length(), edit.text());
        } catch (BadLocationException e) {
            ILog.of(TableInReport.class).error("The table was read from another text.", e);
        } finally {
            step.endCompoundChange();
        }
    }
}
