/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.studio.help.menus;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;

/** Switches on the keys that mean something else in Studio than in Eclipse: those of a context within all windows. */
public final class StudioKeys implements IStartup {

    private static final String CONTEXT = "org.spinescribe.studio.keys";

    @Override
    public void earlyStartup() {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> PlatformUI.getWorkbench()
                .getService(IContextService.class).activateContext(CONTEXT));
    }
}
