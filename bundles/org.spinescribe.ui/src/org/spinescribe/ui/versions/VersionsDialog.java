/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.versions;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.spinescribe.ui.Accessible;
import org.spinescribe.ui.help.ContextHelp;

/** Asks for the version to compare with, or to restore. */
final class VersionsDialog extends TitleAreaDialog {

    private static final int WIDTH = 520;
    private static final int HEIGHT = 260;
    private static final int RESTORE = IDialogConstants.CLIENT_ID;

    private final List<EarlierVersion> versions;
    private TableViewer table;
    private EarlierVersion chosen;
    private boolean restores;

    /** @param versions the versions, at least one */
    VersionsDialog(Shell parent, List<EarlierVersion> versions) {
        super(parent);
        this.versions = versions;
    }

    /** Returns the chosen version. */
    EarlierVersion chosen() {
        return chosen;
    }

    /** Returns whether the version shall be restored, not compared. */
    boolean restores() {
        return restores;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(VersionsTexts.title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(VersionsTexts.title);
        setMessage(VersionsTexts.explained);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(area);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        table = new TableViewer(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
        table.getTable().setHeaderVisible(true);
        column(layout, VersionsTexts.when, 1, EarlierVersion::date);
        column(layout, VersionsTexts.what, 2, EarlierVersion::words);
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setInput(versions);
        table.setSelection(new StructuredSelection(versions.getFirst()));
        table.addDoubleClickListener(event -> okPressed());
        Accessible.name(table.getTable(), VersionsTexts.title);
        ContextHelp.set(area, "pages");
        return area;
    }

    private interface Words {

        String of(EarlierVersion version);
    }

    private void column(TableColumnLayout layout, String title, int weight, Words words) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(each -> words.of((EarlierVersion) each)));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, VersionsTexts.compare, true);
        createButton(parent, RESTORE, VersionsTexts.restore, false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void buttonPressed(int button) {
        restores = button == RESTORE;
        super.buttonPressed(restores ? IDialogConstants.OK_ID : button);
    }

    @Override
    protected void okPressed() {
        chosen = (EarlierVersion) table.getStructuredSelection().getFirstElement();
        super.okPressed();
    }
}
