/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.explorer;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.spinescribe.sources.files.ReportName;

/**
 * Refreshes the folders of reports when the window comes to the front: a picture that another program has copied into
 * the folder of a report appears without a key.
 */
public final class FreshFiles extends Job implements IStartup, IWindowListener {

    private static final int MODAL = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;

    /** Created by the platform when the workbench has started. */
    public FreshFiles() {
        super("Fresh files");
        setSystem(true);
        setPriority(Job.DECORATE);
    }

    @Override
    public void earlyStartup() {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> PlatformUI.getWorkbench().addWindowListener(this));
    }

    /**
     * Runs after the editors' own listeners, which first ask what to do with an open text whose file another program
     * has changed.
     */
    @Override
    public void windowActivated(IWorkbenchWindow window) {
        Display display = window.getShell().getDisplay();
        display.asyncExec(() -> display.asyncExec(() -> lookUnlessAsked(display)));
    }

    /** The refresh must not overtake a decision in a modal dialog. After the dialog the window is activated again. */
    private void lookUnlessAsked(Display display) {
        if (Arrays.stream(display.getShells()).noneMatch(shell -> shell.isVisible()
                && (shell.getStyle() & MODAL) != 0)) {
            schedule();
        }
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (project.isOpen() && !monitor.isCanceled()) {
                refresh(project, monitor);
            }
        }
        return Status.OK_STATUS;
    }

    private static void refresh(IProject project, IProgressMonitor monitor) {
        try {
            for (IContainer folder : folders(project)) {
                folder.refreshLocal(IResource.DEPTH_INFINITE, monitor);
            }
        } catch (CoreException e) {
            ILog.of(FreshFiles.class).log(e.getStatus());
        }
    }

    /**
     * Returns a whole project without natures; in a project of a programming language only the folders with reports.
     */
    private static Set<IContainer> folders(IProject project) throws CoreException {
        if (project.getDescription().getNatureIds().length == 0) {
            return Set.of(project);
        }
        Set<IContainer> folders = new LinkedHashSet<>();
        project.accept(proxy -> {
            if (proxy.getType() == IResource.FILE && ReportName.isOf(proxy.getName())) {
                folders.add(proxy.requestResource().getParent());
            }
            return true;
        }, IResource.NONE);
        return folders;
    }

    @Override
    public void windowOpened(IWorkbenchWindow window) {
        // An opened window is activated, too.
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {
        // Only an activated window needs fresh files.
    }

    @Override
    public void windowClosed(IWorkbenchWindow window) {
        // A closed window shows no files.
    }
}
