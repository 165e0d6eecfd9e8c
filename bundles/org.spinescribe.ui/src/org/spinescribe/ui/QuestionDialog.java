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

/** Asks for something before it is done: explains itself above its fields, has help, and its button names what it does. */
public abstract class QuestionDialog extends TitleAreaDialog {

    private static final int MARGIN = 10;

    private final String title;
    private final String message;
    private final String context;
    private final String button;

    /**
     * @param message what is asked for
     * @param context the name of what F1 shows
     * @param button what the button does
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

    /** Returns whether Enter presses the button, wherever one types. */
    protected boolean answersByEnter() {
        return true;
    }

    /** Returns whether what the fields say at first is an answer. */
    protected boolean isAnswered() {
        return false;
    }
}
