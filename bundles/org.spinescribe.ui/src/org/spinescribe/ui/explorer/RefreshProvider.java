/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.explorer;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.RefreshAction;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionExtensionSite;
import org.eclipse.ui.navigator.ICommonMenuConstants;

/**
 * Provides Refresh, for files that another program has written. The platform's provider adds Build and Close Project;
 * authors have nothing to build, and a closed project would hide its reports.
 */
public final class RefreshProvider extends CommonActionProvider {

    private RefreshAction refresh;

    @Override
    public void init(ICommonActionExtensionSite site) {
        super.init(site);
        refresh = new RefreshAction(() -> site.getViewSite().getShell());
        refresh.setActionDefinitionId(ActionFactory.REFRESH.getCommandId());
    }

    @Override
    public void fillActionBars(IActionBars bars) {
        select();
        bars.setGlobalActionHandler(ActionFactory.REFRESH.getId(), refresh);
    }

    @Override
    public void fillContextMenu(IMenuManager menu) {
        select();
        menu.appendToGroup(ICommonMenuConstants.GROUP_BUILD, refresh);
    }

    private void select() {
        ISelection chosen = getContext() == null ? null : getContext().getSelection();
        refresh.selectionChanged(chosen instanceof IStructuredSelection files ? files : StructuredSelection.EMPTY);
    }
}
