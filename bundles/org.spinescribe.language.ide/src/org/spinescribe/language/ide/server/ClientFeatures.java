/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import java.util.List;
import java.util.Optional;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.spinescribe.language.ide.text.ColumnUnit;

/**
 * The features of a client.
 *
 * @param capabilities the announced capabilities; empty when the client has announced none
 */
record ClientFeatures(Optional<ClientCapabilities> capabilities) {

    static ClientFeatures of(InitializeParams client) {
        return new ClientFeatures(Optional.ofNullable(client.getCapabilities()));
    }

    private Optional<WorkspaceClientCapabilities> workspace() {
        return capabilities.map(ClientCapabilities::getWorkspace);
    }

    /** Returns whether the client watches files on request. */
    boolean watchesFiles() {
        return workspace().map(WorkspaceClientCapabilities::getDidChangeWatchedFiles)
                .filter(files -> Boolean.TRUE.equals(files.getDynamicRegistration())).isPresent();
    }

    /** Returns whether the server can request settings. */
    boolean hasConfiguration() {
        return workspace().map(WorkspaceClientCapabilities::getConfiguration).orElse(false);
    }

    /** Returns whether the client shows the progress of long work. */
    boolean showsProgress() {
        return capabilities.map(ClientCapabilities::getWindow)
                .filter(window -> Boolean.TRUE.equals(window.getWorkDoneProgress())).isPresent();
    }

    /** Returns the unit in which the client prefers to count columns. */
    ColumnUnit columnUnit() {
        return ColumnUnit.first(capabilities.map(ClientCapabilities::getGeneral)
                .map(general -> general.getPositionEncodings()).orElse(List.of()));
    }
}
