/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.xtext.ide.server.BuildManager;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.IResourceDescription.Delta;
import org.eclipse.xtext.resource.impl.ProjectDescription;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

/**
 * Builds only files that can be checked, in folders known to the server, and removes all others from the queue. Xtext
 * keeps the queue of a failed build. Without this class a file deleted during its check, or one edited while its
 * project was closed, would make all later builds fail, and nothing would be checked until the next start.
 */
final class PresentFiles extends BuildManager {

    /** The queues of Xtext with files to build or to remove. */
    private final Set<Collection<URI>> waiting = Collections.newSetFromMap(new IdentityHashMap<>());
    private WorkspaceManager folders;
    @Inject
    private UncheckedFiles unchecked;

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

    /** Scans a second time if a file vanished after the first scan. */
    @Override
    public List<Delta> doInitialBuild(List<ProjectDescription> projects, CancelIndicator cancelled) {
        return twice(() -> super.doInitialBuild(projects, cancelled));
    }

    @Override
    protected List<Delta> internalBuild(CancelIndicator cancelled) {
        return twice(() -> {
            forgetAbsent();
            return super.internalBuild(cancelled);
        });
    }

    /**
     * Builds, and builds again if a file vanished: that may happen at any time, even between its lookup and its
     * reading.
     */
    private static List<Delta> twice(Supplier<List<Delta>> build) {
        try {
            return build.get();
        } catch (WrappedException vanished) {
            return build.get();
        }
    }

    private void forgetAbsent() {
        waiting.forEach(files -> files.removeIf(file -> folders.getProjectManager(file) == null));
        submit(List.of(), waiting.stream().flatMap(Collection::stream).filter(this::isAbsent).distinct().toList());
    }

    private boolean isAbsent(URI file) {
        return !folders.isDocumentOpen(file) && !unchecked.canBeChecked(file);
    }
}
