/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.spinescribe.ui.help.ContextHelp;

/**
 * A dialog that asks before an operation. An explanation stands above its fields, F1 shows its help, and its button
 * names the operation.
 */
public abstract class QuestionDialog extends TitleAreaDialog {

    private static final int MARGIN = 10;

    private final String title;
    private final String message;
    private final String context;
    private final String button;

    /**
     * @param message the explanation above the fields
     * @param context the help context for F1
     * @param button the label of the OK button
     */
    protected QuestionDialog(Shell parent, String title, String message, String context, String button) {
        super(parent);
        this.title = title;
        this.message = message;
        this.context = context;
        this.button = button;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected final void configureShell(Shell shell) {
        super.configureShell(shell);
        ContextHelp.set(shell, context);
        shell.setText(title);
    }

    @Override
    protected final Control createDialogArea(Composite parent) {
        setTitle(title);
        setMessage(message);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).applyTo(area);
        addFields(area);
        Accessible.byLabels(area);
        return area;
    }

    /** Fills an area of two columns, for labels and their fields. */
    protected abstract void addFields(Composite area);

    @Override
    protected final void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, button, answersByEnter()).setEnabled(isAnswered());
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    /** Returns whether Enter presses the button, wherever the focus is. */
    protected boolean answersByEnter() {
        return true;
    }

    /** Returns whether the initial content of the fields is a valid answer. */
    protected boolean isAnswered() {
        return false;
    }
}
