/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;

/** The initial workspace folders of a client: named in the present way or in an older one, or none at all. */
final class ClientFolders {

    private ClientFolders() {
    }

    /** Completes the parameters by the folders that the client has named. */
    static void complete(InitializeParams client) {
        if (client.getWorkspaceFolders() == null) {
            client.setWorkspaceFolders(named(client));
        }
        if (client.getCapabilities() == null) {
            client.setCapabilities(new ClientCapabilities());
        }
        if (client.getCapabilities().getWorkspace() == null) {
            client.getCapabilities().setWorkspace(new WorkspaceClientCapabilities());
        }
    }

    @SuppressWarnings("deprecation") // present clients send the deprecated names, too, and some send only those
    private static List<WorkspaceFolder> named(InitializeParams client) {
        String root = client.getRootUri() != null ? client.getRootUri()
                : client.getRootPath() != null ? Path.of(client.getRootPath()).toUri().toString() : null;
        return root == null ? List.of() : List.of(new WorkspaceFolder(root, root));
    }
}
