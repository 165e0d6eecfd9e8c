/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.studio.help.menus;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.MessagePage;
import org.eclipse.ui.part.PageBookView;

/**
 * Replaces the message of the empty outline by one for authors. That of Eclipse speaks of editors that provide an
 * outline.
 */
public final class EmptyOutline implements IStartup, IWindowListener, IPartListener2 {

    @Override
    public void earlyStartup() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> {
            for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
                windowOpened(window);
            }
            PlatformUI.getWorkbench().addWindowListener(this);
        });
    }

    @Override
    public void windowOpened(IWorkbenchWindow window) {
        window.getPartService().addPartListener(this);
        say(window);
    }

    /** Sets the message later, since the outline switches its page only after other listeners have run. */
    private static void saySoon(IWorkbenchPartReference part) {
        IWorkbenchWindow window = part.getPage().getWorkbenchWindow();
        window.getShell().getDisplay().asyncExec(() -> say(window));
    }

    private static void say(IWorkbenchWindow window) {
        IViewPart outline = window.getActivePage() == null ? null
                : window.getActivePage().findView(IPageLayout.ID_OUTLINE);
        if (outline instanceof PageBookView view && view.getCurrentPage() instanceof MessagePage page) {
            page.setMessage(MenuTexts.emptyOutline);
        }
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        saySoon(part);
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        saySoon(part);
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        saySoon(part);
    }

    @Override
    public void windowActivated(IWorkbenchWindow window) {
        // The outline has not changed.
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {
        // The outline has not changed.
    }

    @Override
    public void windowClosed(IWorkbenchWindow window) {
        // The outline of the window is gone.
    }
}
