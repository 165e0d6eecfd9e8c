/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.xtext.util.CancelIndicator;
import org.spinescribe.language.ide.addresses.DocumentAddresses;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Serves documents outside the client's folders. Xtext's server accepts only documents in known folders. So such a
 * folder is added as long as one of its documents is open. Documents without a file share one folder.
 */
@Singleton
final class ServedFolders {

    private static final WorkspaceFolder WITHOUT_FILE = new WorkspaceFolder(DocumentAddresses.WITHOUT_FILE.toString(),
            DocumentAddresses.WITHOUT_FILE.toString());

    @Inject
    private FreshReads workspace;
    @Inject
    private SingleFolders single;

    /** Adds the folder of a document before it is opened. */
    void enter(URI document) {
        if (workspace.getProjectManager(document) != null) {
            return;
        }
        if (DocumentAddresses.isWithoutFile(document)) {
            change(List.of(WITHOUT_FILE), List.of());
        } else if (document.isFile() && single.add(folder(document))) {
            change(List.of(entry(folder(document))), List.of());
        }
    }

    /**
     * Removes the folder of a closed document, if no other one of its documents is open.
     *
     * @return whether the server no longer knows the document
     */
    boolean leave(URI document) {
        boolean last = !workspace.hasOpenIn(document.trimSegments(1));
        if (DocumentAddresses.isWithoutFile(document)) {
            if (last) {
                change(List.of(), List.of(WITHOUT_FILE));
            }
            return true;
        }
        if (!document.isFile() || !single.contains(folder(document))) {
            return false;
        }
        if (last) {
            change(List.of(), List.of(entry(folder(document))));
            single.remove(folder(document));
        }
        return true;
    }

    private void change(List<WorkspaceFolder> entered, List<WorkspaceFolder> left) {
        workspace.didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(
                new WorkspaceFoldersChangeEvent(entered, left)), CancelIndicator.NullImpl);
    }

    private static Path folder(URI file) {
        return Path.of(file.toFileString()).toAbsolutePath().getParent();
    }

    private static WorkspaceFolder entry(Path folder) {
        return new WorkspaceFolder(folder.toUri().toString(), folder.toString());
    }
}
