/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.server;

import java.util.List;
import java.util.Optional;

import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;

/** Checks all reports of the workspace again, after a change outside the workspace. */
public final class Checking {

    private Checking() {
    }

    /** Starts the check; the findings arrive one after the other. */
    public static void again() {
        List<FileEvent> all = WorkspaceFiles.reports().stream().map(WorkspaceFiles::address).flatMap(Optional::stream)
                .map(address -> new FileEvent(address, FileChangeType.Changed)).toList();
        if (!all.isEmpty()) {
            WorkspaceServer.tell(true, server -> server.files(all));
        }
    }
}
