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
 * Scans the folders of a workspace for reports that can be checked. Does not scan the folders of single files: whoever
 * opens a report on the desktop wants only this report checked.
 */
@Singleton
final class SingleFolders extends IFileSystemScanner.JavaIoFileSystemScanner {

    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    @Inject
    private UncheckedFiles unchecked;
    @Inject
    private IResourceServiceProvider.Registry languages;

    /** Adds the folder of a single report; false when it is already known. */
    boolean add(Path folder) {
        return folders.add(folder.normalize());
    }

    /** Removes the folder of a single report; false when it was not known. */
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
