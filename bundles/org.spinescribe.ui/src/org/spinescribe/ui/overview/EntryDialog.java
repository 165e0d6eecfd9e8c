/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.spinescribe.language.ide.forms.Field;
import org.spinescribe.ui.ClickFocus;
import org.spinescribe.ui.QuestionDialog;

/** Asks for the values of a new entry: the report must contain nothing that no author has entered. */
final class EntryDialog extends QuestionDialog {

    private static final int WIDTH = 220;

    private final List<EntryPrompt> prompts;
    private final Map<Field, String> answers = new EnumMap<>(Field.class);
    private Control first;

    private EntryDialog(Shell parent, String title, String message, List<EntryPrompt> prompts) {
        super(parent, title, message, "editor", OverviewTexts.scaleAdd);
        this.prompts = prompts;
    }

    /** Returns the answers; empty when the user cancels. */
    static Map<Field, String> ask(Shell parent, String title, String message, List<EntryPrompt> prompts) {
        EntryDialog dialog = new EntryDialog(parent, title, message, prompts);
        return dialog.open() == Window.OK ? dialog.answers : Map.of();
    }

    @Override
    protected void addFields(Composite area) {
        prompts.forEach(prompt -> add(area, prompt));
        first = area.getChildren()[1]; // the control behind the first label
    }

    @Override
    public void create() {
        super.create();
        first.setFocus();
    }

    private void add(Composite area, EntryPrompt prompt) {
        new Label(area, SWT.NONE).setText(prompt.label());
        if (prompt.choices().isEmpty()) {
            Text text = new Text(area, SWT.BORDER);
            text.addModifyListener(event -> answered(prompt, text.getText()));
            GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        } else {
            Combo combo = new Combo(area, SWT.DROP_DOWN);
            combo.setItems(prompt.choices().toArray(String[]::new));
            ClickFocus.follow(combo);
            combo.addModifyListener(event -> answered(prompt, combo.getText()));
            GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(combo);
        }
    }

    private void answered(EntryPrompt prompt, String answer) {
        if (answer.isBlank()) {
            answers.remove(prompt.field());
        } else {
            answers.put(prompt.field(), answer.strip());
        }
        getButton(IDialogConstants.OK_ID).setEnabled(prompts.stream()
                .allMatch(each -> !each.needed() || answers.containsKey(each.field())));
    }
}
