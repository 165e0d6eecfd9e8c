/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.server;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.IAcceptor;
import org.eclipse.xtext.util.IFileSystemScanner;

/**
 * Searches the folders of projects for reports that can be read, and no others. Who opens a report on the desktop wants
 * that report checked, not all that lie below the desktop.
 */
final class OutsideFolders extends IFileSystemScanner.JavaIoFileSystemScanner {

    private static final Set<Path> FOLDERS = ConcurrentHashMap.newKeySet();

    /** A folder from which a single report has been opened. */
    static void add(Path folder) {
        FOLDERS.add(folder.normalize());
    }

    /** A folder from which no report is open any more. */
    static void remove(Path folder) {
        FOLDERS.remove(folder.normalize());
    }

    @Override
    public void scan(URI root, IAcceptor<URI> found) {
        if (!root.isFile() || !FOLDERS.contains(Path.of(root.toFileString()).normalize())) {
            super.scan(root, file -> {
                if (PresentFiles.canBeRead(file)) {
                    found.accept(file);
                }
            });
        }
    }
}
