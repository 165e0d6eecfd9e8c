/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.wizards;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;

/** A file to be created, together with its project and folders. */
record TargetFile(IPath folder, String name) {

    /** Returns whether a resource with this path exists. */
    boolean exists() {
        return folder.segmentCount() > 0
                && ResourcesPlugin.getWorkspace().getRoot().exists(folder.makeAbsolute().append(name));
    }

    /** Creates the file with a text. */
    IFile create(String text, IProgressMonitor monitor) throws CoreException {
        IFile file = inFolder(monitor);
        file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, monitor);
        return file;
    }

    /** Creates the project and the folders, but not yet the file. */
    IFile inFolder(IProgressMonitor monitor) throws CoreException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(folder.segment(0));
        open(project, monitor);
        IContainer container = project;
        for (String segment : folder.removeFirstSegments(1).segments()) {
            IFolder inner = container.getFolder(IPath.fromOSString(segment));
            if (!inner.exists()) {
                inner.create(true, true, monitor);
            }
            container = inner;
        }
        return container.getFile(IPath.fromOSString(name));
    }

    /** Creates a project if necessary, and opens it. */
    static void open(IProject project, IProgressMonitor monitor) throws CoreException {
        if (!project.exists()) {
            project.create(monitor);
            project.open(monitor);
            project.setDefaultCharset(StandardCharsets.UTF_8.name(), monitor);
        }
        project.open(monitor);
    }
}
