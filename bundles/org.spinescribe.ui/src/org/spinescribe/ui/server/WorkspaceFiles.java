/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.server;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.text.IDocument;

/** Finds files by the URIs of the server. */
public final class WorkspaceFiles {

    private WorkspaceFiles() {
    }

    /** Returns all reports of the workspace. */
    public static List<IFile> reports() {
        return WorkspaceReports.in(ResourcesPlugin.getWorkspace().getRoot()).stream().filter(WorkspaceReports::isReport).toList();
    }

    /** Returns the files of the workspace with a URI; empty when the file is in no project. */
    public static List<IFile> at(String address) {
        return WorkspaceReports.at(address);
    }

    /** Returns the open document of a URI, inside or outside a project; empty when no editor has it. */
    public static Optional<IDocument> open(String address) {
        return OpenReports.open(address);
    }
}
