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

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Folders of files that lie in no folder of the client. Xtext's server takes only files of a folder that it knows, so
 * such a folder is known as long as one of its files is open.
 */
@Singleton
final class ServedFolders {

    @Inject
    private FreshReads workspace;
    @Inject
    private SingleFolders single;

    /** A file is about to be open. */
    void enter(URI file) {
        if (file.isFile() && workspace.getProjectManager(file) == null && single.add(folder(file))) {
            change(List.of(entry(folder(file))), List.of());
        }
    }

    /**
     * A file is open no more.
     *
     * @return whether nothing is known of it from now on
     */
    boolean leave(URI file) {
        if (!file.isFile() || !single.contains(folder(file))) {
            return false;
        }
        if (!workspace.hasOpenIn(file.trimSegments(1))) {
            change(List.of(), List.of(entry(folder(file))));
            single.remove(folder(file));
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
