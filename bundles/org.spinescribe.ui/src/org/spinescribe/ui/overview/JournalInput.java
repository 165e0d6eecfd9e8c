/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.events.ModifyListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.spinescribe.language.ide.switching.JournalChoice;
import org.spinescribe.ui.languages.Languages;

/**
 * Chooses the journal by its title; the report contains its short name. The titles are read in the background. Until
 * then, and for unknown journals, the field shows the short name.
 */
final class JournalInput implements TextInput {

    private final Combo control;
    private List<JournalChoice> journals = List.of();
    private boolean turning;
    private boolean asked;

    JournalInput(Combo control) {
        this.control = control;
    }

    /** Reads the titles, once. */
    void read(Path report) {
        if (!asked) {
            asked = true;
            Display display = control.getDisplay();
            Thread.ofPlatform().daemon().start(() -> {
                Languages.reports(); // sets the languages up
                List<JournalChoice> read = JournalChoice.beside(report);
                display.asyncExec(() -> take(read));
            });
        }
    }

    private void take(List<JournalChoice> read) {
        if (!control.isDisposed()) {
            String name = text();
            turning = true;
            read.forEach(journal -> control.add(journal.title()));
            journals = read;
            setText(name);
            turning = false;
        }
    }

    @Override
    public Control control() {
        return control;
    }

    @Override
    public String text() {
        return other(control.getText().strip(), JournalChoice::title, JournalChoice::name, control.getText());
    }

    @Override
    public void setText(String name) {
        control.setText(other(name, JournalChoice::name, JournalChoice::title, name));
    }

    private String other(String known, Function<JournalChoice, String> by, Function<JournalChoice, String> wanted,
            String otherwise) {
        return journals.stream().filter(journal -> by.apply(journal).equalsIgnoreCase(known)).findFirst().map(wanted)
                .orElse(otherwise);
    }

    @Override
    public void setEditable(boolean editable) {
        control.setEnabled(editable);
    }

    @Override
    public void onModify(ModifyListener listener) {
        control.addModifyListener(event -> {
            if (!turning) {
                listener.modifyText(event);
            }
        });
    }
}
