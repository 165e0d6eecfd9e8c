/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.pasting;

import java.util.Arrays;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonNavigator;

/** Installs {@link ExplorerDrops} in the views that show the files of the reports. */
public final class ExplorerWatch implements IStartup, IWindowListener, IPartListener2 {

    @Override
    public void earlyStartup() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> {
            Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).forEach(this::windowOpened);
            PlatformUI.getWorkbench().addWindowListener(this);
        });
    }

    @Override
    public void windowOpened(IWorkbenchWindow window) {
        window.getPartService().addPartListener(this);
        if (window.getActivePage() != null) {
            Arrays.stream(window.getActivePage().getViewReferences()).forEach(this::partVisible);
        }
    }

    @Override
    public void partVisible(IWorkbenchPartReference part) {
        if (part.getPart(false) instanceof CommonNavigator explorer && explorer.getCommonViewer() != null) {
            ExplorerDrops.install(part.getPage().getWorkbenchWindow(), explorer.getCommonViewer().getControl());
        }
    }

    @Override
    public void windowActivated(IWorkbenchWindow window) {
        // Only an opened window has new views.
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {
        // Only an opened window has new views.
    }

    @Override
    public void windowClosed(IWorkbenchWindow window) {
        window.getPartService().removePartListener(this);
    }
}
