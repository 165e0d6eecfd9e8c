/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.server;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.spinescribe.sources.files.ReportName;

/** The files of the workspace, above all those in our languages, and their URIs. */
public final class WorkspaceFiles {

    private static final Set<String> EXTENSIONS = Set.of(ReportName.EXTENSION, "journal");

    private WorkspaceFiles() {
    }

    /** Returns whether a file is a report or a journal. */
    static boolean isOurs(IResource resource) {
        return resource.getType() == IResource.FILE && resource.getFileExtension() != null
                && EXTENSIONS.contains(resource.getFileExtension());
    }

    /** Returns all reports of the workspace. */
    public static List<IFile> reports() {
        return in(ResourcesPlugin.getWorkspace().getRoot()).stream()
                .filter(file -> ReportName.EXTENSION.equals(file.getFileExtension())).toList();
    }

    /** Returns the reports and journals in a folder and its subfolders, in the order of the workspace. */
    static List<IFile> in(IContainer folder) {
        List<IFile> files = new ArrayList<>();
        try {
            folder.accept(proxy -> {
                if (proxy.getType() == IResource.FILE && isOurs(proxy.requestResource())) {
                    files.add((IFile) proxy.requestResource());
                }
                return true;
            }, IResource.NONE);
        } catch (CoreException e) {
            ILog.of(WorkspaceFiles.class).log(e.getStatus());
        }
        return files;
    }

    /** Returns the URI of a resource for the server; empty for a resource that is not on this machine's disk. */
    static Optional<String> address(IResource resource) {
        return Optional.ofNullable(resource.getLocation()).map(location -> location.toFile().toURI().toString());
    }

    /**
     * Returns the URI of a file buffer; empty when its file is neither a report nor a journal, or not on this machine’s
     * disk.
     */
    static Optional<String> address(IFileBuffer buffer) {
        IPath path = buffer.getLocation();
        IFile file = path != null && path.segmentCount() > 1 ? ResourcesPlugin.getWorkspace().getRoot().getFile(path)
                : null;
        if (file != null && file.getProject().exists()) {
            return isOurs(file) ? address(file) : Optional.empty();
        }
        URI outside = buffer.getFileStore() == null ? null : buffer.getFileStore().toURI();
        return outside != null && "file".equals(outside.getScheme()) && EXTENSIONS.stream().anyMatch(
                ending -> outside.getPath().endsWith('.' + ending)) ? Optional.of(outside.toString())
                        : Optional.empty();
    }

    /** Returns the folder of a file outside all projects; empty for a file in a project. */
    static Optional<Path> outside(String address) {
        return at(address).isEmpty() ? Optional.of(Path.of(URI.create(address)).getParent()) : Optional.empty();
    }

    /** Returns the files of the workspace with a URI: several when a folder is linked twice; none outside projects. */
    public static List<IFile> at(String address) {
        return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(URI.create(address)))
                .filter(IFile::exists).toList();
    }
}
