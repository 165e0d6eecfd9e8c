/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.tables;

import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IEditorLauncher;
import org.eclipse.ui.PlatformUI;

/** Opens a CSV file in the grid, like the tables of reports. <i>Open With</i> still offers the text editor. */
public final class CsvLauncher implements IEditorLauncher {

    @Override
    public void open(IPath file) {
        TableOpening.of(file.toPath(), PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell());
    }
}
