/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/** Refreshes folders of the workspace after files in them were written on disk. */
public final class WrittenFolder {

    private WrittenFolder() {
    }

    /** Refreshes the folder of each written file, without its subfolders. A file may be linked from several folders. */
    public static void refreshAround(Collection<Path> files) {
        IWorkspaceRoot workspace = ResourcesPlugin.getWorkspace().getRoot();
        refresh(files.stream().flatMap(file -> Arrays.stream(workspace.findFilesForLocationURI(file.toUri())))
                .map(IFile::getParent).distinct(), IResource.DEPTH_ONE);
    }

    /** Refreshes a folder with all its subfolders. */
    public static void refreshWithin(Path folder) {
        IWorkspaceRoot workspace = ResourcesPlugin.getWorkspace().getRoot();
        refresh(Arrays.stream(workspace.findContainersForLocationURI(folder.toUri())), IResource.DEPTH_INFINITE);
    }

    private static void refresh(Stream<IContainer> folders, int depth) {
        folders.forEach(folder -> {
            try {
                folder.refreshLocal(depth, null);
            } catch (CoreException e) {
                ILog.of(WrittenFolder.class).log(e.getStatus());
            }
        });
    }
}
