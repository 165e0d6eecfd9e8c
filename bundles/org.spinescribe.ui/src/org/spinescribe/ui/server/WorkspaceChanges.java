/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;

/** Tells the server about changes on disk: of reports, and of all files that a report may refer to. */
final class WorkspaceChanges implements IResourceChangeListener {

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        Changes changes = new Changes();
        try {
            event.getDelta().accept(changes::add);
        } catch (CoreException e) {
            ILog.of(WorkspaceChanges.class).log(e.getStatus());
        }
        changes.tell();
    }

    /** The changes of one event. */
    private static final class Changes {

        private final List<IProject> opened = new ArrayList<>();
        private final List<IProject> closed = new ArrayList<>();
        private final Map<String, FileChangeType> files = new LinkedHashMap<>();
        private boolean anyReport;

        /** Returns whether to visit the children of the resource. */
        boolean add(IResourceDelta delta) {
            IResource resource = delta.getResource();
            if (resource instanceof IProject project) {
                return addProject(project, delta);
            }
            if (resource.getType() == IResource.FILE && isContent(delta)) {
                addFile(resource, delta.getKind());
            }
            return true;
        }

        private boolean addProject(IProject project, IResourceDelta delta) {
            boolean toggled = (delta.getFlags() & IResourceDelta.OPEN) != 0;
            if (delta.getKind() == IResourceDelta.REMOVED || toggled && !project.isOpen()) {
                closed.add(project);
                return false;
            }
            if ((delta.getKind() == IResourceDelta.ADDED || toggled) && project.isOpen()) {
                opened.add(project);
                return false;
            }
            return true;
        }

        private static boolean isContent(IResourceDelta delta) {
            return delta.getKind() != IResourceDelta.CHANGED
                    || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
        }

        private void addFile(IResource file, int kind) {
            if (WorkspaceFiles.isOurs(file) || !file.isDerived(IResource.CHECK_ANCESTORS)) {
                WorkspaceFiles.address(file).ifPresent(address -> files.put(address, type(kind)));
            }
            anyReport |= WorkspaceFiles.isOurs(file);
        }

        private static FileChangeType type(int kind) {
            return switch (kind) {
                case IResourceDelta.ADDED -> FileChangeType.Created;
                case IResourceDelta.REMOVED -> FileChangeType.Deleted;
                default -> FileChangeType.Changed;
            };
        }

        void tell() {
            if (files.isEmpty() && opened.isEmpty() && closed.isEmpty()) {
                return;
            }
            boolean start = anyReport || opened.stream().anyMatch(project -> !WorkspaceFiles.in(project)
                    .isEmpty());
            WorkspaceServer.tell(start, server -> {
                server.projects(opened, closed);
                if (!files.isEmpty()) {
                    server.files(files.entrySet().stream().map(file -> new FileEvent(file.getKey(), file.getValue()))
                            .toList());
                }
            });
        }
    }
}
