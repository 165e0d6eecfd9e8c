/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.util.IAcceptor;
import org.eclipse.xtext.util.IFileSystemScanner;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Searches the folders of a workspace for reports that can be checked, and no others. Who opens a report on the desktop
 * wants that report checked, not all that lie below the desktop.
 */
@Singleton
final class SingleFolders extends IFileSystemScanner.JavaIoFileSystemScanner {

    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    @Inject
    private UncheckedFiles unchecked;
    @Inject
    private IResourceServiceProvider.Registry languages;

    /** Adds a folder from which single reports are opened; false when it is one already. */
    boolean add(Path folder) {
        return folders.add(folder.normalize());
    }

    /** Removes a folder from which no report is open any more; false when it was none. */
    boolean remove(Path folder) {
        return folders.remove(folder.normalize());
    }

    boolean contains(Path folder) {
        return folders.contains(folder.normalize());
    }

    @Override
    public void scan(URI root, IAcceptor<URI> found) {
        if (root.isFile() && !folders.contains(Path.of(root.toFileString()).normalize())) {
            super.scan(root, file -> {
                if (languages.getResourceServiceProvider(file) != null && unchecked.canBeChecked(file)) {
                    found.accept(file);
                }
            });
        }
    }
}
