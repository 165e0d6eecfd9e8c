/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.wizards;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.osgi.framework.Bundle;

/** The example reports of the plug-in. */
final class Examples {

    private static final String BUNDLE = "org.spinescribe.examples";
    private static final String FIRST = "hemangiopericytoma/hemangiopericytoma.casereport";

    private Examples() {
    }

    /** Copies all examples with their folders; returns the one to open first. */
    static IFile copyTo(IProject project, IProgressMonitor monitor) throws CoreException {
        Bundle bundle = Platform.getBundle(BUNDLE);
        Enumeration<URL> entries = bundle.findEntries("/", "*.*", true);
        for (URL entry : Collections.list(entries)) {
            IPath path = IPath.fromPortableString(entry.getPath()).makeRelative();
            boolean example = path.segmentCount() > 1 && !path.segment(0).equals("META-INF")
                    && !path.segment(0).equals("target") && !entry.getPath().endsWith("/");
            if (example) {
                copy(entry, project, path, monitor);
            }
        }
        return project.getFile(FIRST);
    }

    private static void copy(URL entry, IProject project, IPath path, IProgressMonitor monitor) throws CoreException {
        makeFolders(project, path.removeLastSegments(1), monitor);
        try (InputStream content = entry.openStream()) {
            project.getFile(path).create(content, true, monitor);
        } catch (IOException e) {
            throw new CoreException(Status.error(path.toString(), e));
        }
    }

    private static void makeFolders(IContainer container, IPath path, IProgressMonitor monitor) throws CoreException {
        IContainer inner = container;
        for (String segment : path.segments()) {
            IFolder folder = inner.getFolder(IPath.fromPortableString(segment));
            if (!folder.exists()) {
                folder.create(true, true, monitor);
            }
            inner = folder;
        }
    }
}
