/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.wizards;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** Creates a file and opens it. */
abstract class FileWizard extends Wizard implements INewWizard {

    private IWorkbench workbench;
    private IStructuredSelection selection;

    /** Creates the file in the background. */
    interface Making {

        IFile create(IProgressMonitor monitor) throws CoreException;
    }

    @Override
    public final void init(IWorkbench newWorkbench, IStructuredSelection newSelection) {
        workbench = newWorkbench;
        selection = newSelection;
        setNeedsProgressMonitor(true);
    }

    final IStructuredSelection selection() {
        return selection;
    }

    /** Returns the operation for the values on the pages. */
    abstract Making making();

    /** Called after the file was opened in its editor. */
    void opened(IEditorPart editor) {
        // By default the editor decides which page it shows.
    }

    /** Creates the file and closes the dialog before the file opens: the first editor of a session may take seconds. */
    @Override
    public final boolean performFinish() {
        Making making = making();
        IFile[] made = new IFile[1];
        try {
            getContainer().run(true, true, new WorkspaceModifyOperation() {
                @Override
                protected void execute(IProgressMonitor monitor) throws CoreException {
                    made[0] = making.create(monitor);
                }
            });
            IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
            getShell().addDisposeListener(closed -> closed.display.asyncExec(() -> open(made[0], window)));
            return true;
        } catch (InvocationTargetException e) {
            failed(getShell(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private void open(IFile file, IWorkbenchWindow window) {
        if (window.getActivePage() == null) {
            return; // the window was closed meanwhile
        }
        Shell shell = window.getShell();
        OpeningNotice.during(NLS.bind(WizardTexts.opening, file.getName()), shell, () ->
                BusyIndicator.showWhile(shell.getDisplay(), () -> show(file, window)));
    }

    private void show(IFile file, IWorkbenchWindow window) {
        try {
            BasicNewResourceWizard.selectAndReveal(file, window);
            opened(IDE.openEditor(window.getActivePage(), file));
        } catch (PartInitException e) {
            failed(window.getShell(), e);
        }
    }

    private static void failed(Shell shell, Throwable cause) {
        ILog.of(FileWizard.class).error(WizardTexts.failed, cause);
        MessageDialog.openError(shell, WizardTexts.failed, cause.getLocalizedMessage());
    }
}
