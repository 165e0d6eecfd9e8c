/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.wizards;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ContainerSelectionDialog;
import org.spinescribe.ui.Accessible;
import org.spinescribe.ui.help.ContextHelp;

/** A wizard page with fields of its own, and with the folder and name of a new file. */
abstract class PlacePage extends WizardPage {

    private static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,99}";

    private final IStructuredSelection selection;
    private final String ending;
    private Text folder;
    private Text file;
    private boolean named;

    PlacePage(String title, String explanation, String ending, IStructuredSelection selection) {
        super(title);
        this.selection = selection;
        this.ending = ending;
        setTitle(title);
        setDescription(explanation);
    }

    @Override
    public final void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
        createFields(page);
        folder = text(page, WizardTexts.folder, 1);
        folder.setText(startFolder());
        Button browse = new Button(page, SWT.PUSH);
        browse.setText(WizardTexts.browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
        setButtonLayoutData(browse);
        file = text(page, WizardTexts.file, 2);
        proposeName();
        folder.addModifyListener(event -> check());
        file.addModifyListener(event -> {
            named |= file.isFocusControl();
            check();
        });
        Accessible.byLabels(page);
        setControl(page);
        ContextHelp.set(page, "new");
        check();
        setErrorMessage(null);
    }

    /**
     * Focuses the first field, so that a keyboard user can type at once; by default the Next button keeps the focus.
     */
    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            firstField().setFocus();
        }
    }

    /** Returns the first field. */
    abstract Text firstField();

    /** Creates the page's own fields, on three columns. */
    abstract void createFields(Composite page);

    /** Returns a file name for the present values, without extension. */
    abstract String proposedName();

    static Text text(Composite page, String label, int columns) {
        new Label(page, SWT.NONE).setText(label);
        Text text = new Text(page, SWT.BORDER);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).span(columns, 1).applyTo(text);
        return text;
    }

    /** Returns why a file name with its extension is invalid; null when it is valid. */
    String problem(String name) {
        return name.matches(NAME) ? null : WizardTexts.badName;
    }

    /** Sets the proposed name, unless the user has typed one. */
    final void proposeName() {
        if (file != null && !named) {
            file.setText(proposedName());
        }
    }

    private String startFolder() {
        IResource selected = Adapters.adapt(selection == null ? null : selection.getFirstElement(), IResource.class);
        if (selected != null && selected.getType() != IResource.ROOT) {
            IResource container = selected.getType() == IResource.FILE ? selected.getParent() : selected;
            return container.getFullPath().makeRelative().toString();
        }
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (project.isOpen()) {
                return project.getName();
            }
        }
        return WizardTexts.defaultFolder;
    }

    private void browse() {
        ContainerSelectionDialog dialog = new ContainerSelectionDialog(getShell(),
                ResourcesPlugin.getWorkspace().getRoot(), true, WizardTexts.chooseFolder);
        if (dialog.open() == Window.OK && dialog.getResult().length > 0) {
            folder.setText(((IPath) dialog.getResult()[0]).makeRelative().toString());
        }
    }

    /** Shows a missing or invalid value, and enables or disables Finish. */
    final void check() {
        if (file == null) {
            return; // the page is still being created
        }
        String name = name();
        String problem = file.getText().isBlank() || folder.getText().isBlank() ? WizardTexts.noName
                : problem(name) != null ? NLS.bind(problem(name), file.getText())
                        : target().exists() ? NLS.bind(WizardTexts.exists, name) : null;
        setErrorMessage(problem);
        setPageComplete(problem == null);
    }

    private String name() {
        String typed = file.getText().strip();
        return typed.endsWith(ending) ? typed : typed + ending;
    }

    /** Returns the file to create. */
    final TargetFile target() {
        return new TargetFile(IPath.fromPortableString(folder.getText().strip()), name());
    }
}
