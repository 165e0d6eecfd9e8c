/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.tables;

import java.util.Optional;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.spinescribe.ui.Accessible;
import org.spinescribe.ui.QuestionDialog;

/** A dialog that edits a table in a grid, with its caption and its note. */
final class TableDialog extends QuestionDialog {

    private static final int NOTE_LINES = 60;

    private final EditedTable edited;
    private Grid grid;
    private GridControl control;
    private CellEditing editing;
    private GridButtons buttons;
    private Text caption;
    private Text note;

    TableDialog(Shell parent, EditedTable edited) {
        super(parent, TableTexts.title, edited.isTyped() ? TableTexts.message : TableTexts.breaks, "editor",
                TableTexts.write);
        this.edited = edited;
    }

    @Override
    protected void addFields(Composite area) {
        if (edited.hasCaption()) {
            caption = text(area, TableTexts.caption, SWT.SINGLE, SWT.DEFAULT, edited.caption());
        }
        Composite cells = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(cells);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(cells);
        grid = new Grid(edited.grid(), this::show);
        control = new GridControl(cells, grid);
        editing = new CellEditing(grid, control, edited);
        buttons = new GridButtons(cells, grid, control, edited);
        new GridKeys(grid, control, editing, new GridClipboard(grid, control, edited));
        buttons.enable();
        if (edited.hasCaption()) {
            note = text(area, TableTexts.note, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, NOTE_LINES, edited.note());
            note.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                    || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        }
        edited.remarks().stream().findFirst().ifPresent(remark -> setMessage(remark, IMessageProvider.WARNING));
        control.cursor().setFocus();
    }

    private static Text text(Composite area, String label, int style, int height, String words) {
        Label before = new Label(area, SWT.NONE);
        before.setText(label);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(before);
        Text text = new Text(area, style | SWT.BORDER);
        text.setText(words);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, height).applyTo(text);
        Accessible.name(text, label);
        return text;
    }

    private void show() {
        control.show();
        buttons.enable();
    }

    @Override
    protected boolean isAnswered() {
        return true;
    }

    /** Enter moves to the next cell. */
    @Override
    protected boolean answersByEnter() {
        return false;
    }

    /** Writes the table. After a failure the dialog stays open with the problem. */
    @Override
    protected void okPressed() {
        editing.close(true);
        Optional<String> problem = edited.write(words(caption), grid.cells(), words(note));
        if (problem.isPresent()) {
            setErrorMessage(problem.get());
        } else {
            super.okPressed();
        }
    }

    private static String words(Text text) {
        return text == null ? "" : text.getText();
    }

    private boolean isChanged() {
        return !grid.cells().equals(edited.grid()) || caption != null && !caption.getText().equals(edited.caption())
                || note != null && !note.getText().equals(edited.note());
    }

    /** Handles Escape and the close button. */
    @Override
    protected void handleShellCloseEvent() {
        cancelPressed();
    }

    @Override
    protected void cancelPressed() {
        editing.close(true);
        if (!isChanged() || MessageDialog.open(MessageDialog.QUESTION, getShell(), TableTexts.giveUp,
                TableTexts.giveUpQuestion, SWT.NONE, TableTexts.discard, TableTexts.keep) == 0) {
            super.cancelPressed();
        }
    }
}
