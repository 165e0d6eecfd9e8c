/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.studio.help.menus;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.NewWizardMenu;
import org.eclipse.ui.internal.WorkbenchWindow;

/**
 * Hides the items for programmers that the workbench itself adds to its menus. Neither activities nor perspectives can
 * hide these.
 */
public final class AuthorMenus implements IStartup, IWindowListener {

    /** The hidden items by menu. The workbench itself misspells one of the names. */
    private static final Map<String, List<String>> HIDDEN = Map.of(
            "file", List.of("converstLineDelimitersTo", "openWorkspace", "refresh", "properties"),
            "edit", List.of("bookmark", "addTask"),
            "window", List.of("openNewWindow"));

    @Override
    public void earlyStartup() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> {
            Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).forEach(AuthorMenus::hide);
            PlatformUI.getWorkbench().addWindowListener(this);
        });
    }

    @Override
    public void windowOpened(IWorkbenchWindow window) {
        window.getShell().getDisplay().asyncExec(() -> hide(window));
    }

    private static void hide(IWorkbenchWindow window) {
        IMenuManager menus = ((WorkbenchWindow) window).getMenuManager();
        HIDDEN.forEach((name, items) -> {
            IMenuManager menu = menus.findMenuUsingPath(name);
            if (menu != null) {
                items.stream().map(menu::find).forEach(AuthorMenus::hide);
                menu.update(true);
            }
        });
        IMenuManager newMenu = menus.findMenuUsingPath("file/new");
        if (newMenu != null) {
            // The workbench rebuilds this menu each time it opens, so that hiding it would have no effect.
            Arrays.stream(newMenu.getItems()).filter(NewWizardMenu.class::isInstance).forEach(newMenu::remove);
            newMenu.update(true);
        }
    }

    private static void hide(IContributionItem item) {
        if (item != null) {
            item.setVisible(false);
        }
    }

    @Override
    public void windowActivated(IWorkbenchWindow window) {
        // Nothing has changed.
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {
        // Nothing has changed.
    }

    @Override
    public void windowClosed(IWorkbenchWindow window) {
        // The menus of the window are gone.
    }
}
