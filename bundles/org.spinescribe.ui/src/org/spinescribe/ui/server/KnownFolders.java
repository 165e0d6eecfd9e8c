/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.server;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.BuildManager;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.util.CancelIndicator;

/**
 * Checks files in folders that the server knows, and forgets those whose folder is gone. Xtext keeps what a build that was
 * given up has left to do; one file without its folder, such as a report of a closed project that somebody still types in,
 * would make this and every later build fail.
 */
final class KnownFolders extends BuildManager {

    /** What is still to be built, and what is to be forgotten. */
    private final Set<Collection<URI>> waiting = Collections.newSetFromMap(new IdentityHashMap<>());
    private WorkspaceManager folders;

    @Override
    public void setWorkspaceManager(WorkspaceManager manager) {
        super.setWorkspaceManager(manager);
        folders = manager;
    }

    @Override
    protected void queue(Set<URI> files, Collection<URI> others, Collection<URI> added) {
        waiting.add(files);
        super.queue(files, others, added);
    }

    @Override
    protected List<IResourceDescription.Delta> internalBuild(CancelIndicator cancelled) {
        waiting.forEach(files -> files.removeIf(file -> folders.getProjectManager(file) == null));
        return super.internalBuild(cancelled);
    }
}
