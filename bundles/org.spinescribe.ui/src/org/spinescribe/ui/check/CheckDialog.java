/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.check;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.spinescribe.ui.QuestionDialog;

/** Asks where to write the web page of findings. */
final class CheckDialog extends QuestionDialog {

    private static final int WIDTH = 380;

    private Path target;
    private Text name;

    CheckDialog(Shell parent, List<Path> selected, Path target) {
        super(parent, CheckTexts.title, NLS.bind(CheckTexts.explanation, what(selected)), "check", CheckTexts.check);
        this.target = target;
    }

    /** Returns the path of the page. */
    Path target() {
        return target;
    }

    /** Returns the name of the checked file, or the number of checked files, for messages. */
    static String what(List<Path> selected) {
        return selected.size() == 1 ? "‘" + selected.getFirst().getFileName() + "’"
                : NLS.bind(CheckTexts.several, selected.size());
    }

    @Override
    protected void addFields(Composite area) {
        new Label(area, SWT.NONE).setText(CheckTexts.target);
        Composite place = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(place);
        name = new Text(place, SWT.BORDER);
        name.setText(target.toString());
        name.addModifyListener(event -> validate());
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(WIDTH, SWT.DEFAULT)
                .applyTo(name);
        Button browse = new Button(place, SWT.PUSH);
        browse.setText(CheckTexts.browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
    }

    @Override
    protected boolean isAnswered() {
        return true;
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] { "*.html" });
        dialog.setFilterPath(String.valueOf(target.getParent()));
        dialog.setFileName(String.valueOf(target.getFileName()));
        String chosen = dialog.open();
        if (chosen != null) {
            name.setText(chosen);
        }
    }

    /** Replaces an existing file only after the user confirms. */
    @Override
    protected void okPressed() {
        if (!Files.exists(target) || MessageDialog.open(MessageDialog.QUESTION, getShell(), CheckTexts.title,
                NLS.bind(CheckTexts.exists, target.getFileName(), target.getParent()), SWT.SHEET,
                CheckTexts.replace, IDialogConstants.CANCEL_LABEL) == 0) {
            super.okPressed();
        }
    }

    private void validate() {
        String problem = problem(name.getText().strip());
        setErrorMessage(problem);
        getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
    }

    /** Returns the problem with a file name; null if there is none, and then sets the target to this file. */
    private String problem(String file) {
        try {
            if (file.isEmpty() || !Path.of(file).isAbsolute()) {
                return CheckTexts.noName;
            }
            if (Files.isDirectory(Path.of(file))) {
                return NLS.bind(CheckTexts.isFolder, file);
            }
            if (!file.endsWith(".html") && !file.endsWith(".htm")) {
                return CheckTexts.noHtml;
            }
            target = Path.of(file);
            return null;
        } catch (InvalidPathException e) {
            return CheckTexts.noName;
        }
    }
}
