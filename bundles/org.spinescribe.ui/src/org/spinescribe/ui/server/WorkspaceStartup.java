/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.server;

import org.eclipse.ui.IStartup;

/** Starts to look for reports when the workbench has opened, so that problems show before a report is opened. */
public final class WorkspaceStartup implements IStartup {

    @Override
    public void earlyStartup() {
        WorkspaceServer.watch();
    }
}
