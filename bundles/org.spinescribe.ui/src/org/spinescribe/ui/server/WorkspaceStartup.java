/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.server;

import org.eclipse.ui.IStartup;

/** Looks for reports when the workbench has opened, so that their problems are seen before anyone opens one. */
public final class WorkspaceStartup implements IStartup {

    @Override
    public void earlyStartup() {
        WorkspaceServer.watch();
    }
}
