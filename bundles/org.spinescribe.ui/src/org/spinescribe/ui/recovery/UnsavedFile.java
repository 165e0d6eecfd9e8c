/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.recovery;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;

/**
 * A file with stored text, as found at startup.
 *
 * @param address the URI of the file
 * @param inWorkspace the file in an open project; empty when it is in none
 */
record UnsavedFile(URI address, Optional<IFile> inWorkspace) {

    static UnsavedFile at(URI address) {
        return new UnsavedFile(address, Arrays.stream(ResourcesPlugin.getWorkspace().getRoot()
                .findFilesForLocationURI(address)).filter(file -> file.getProject().isOpen()).findFirst());
    }

    /**
     * Returns whether the file has been deleted. If its folder is missing, too, it may be on a drive that is not
     * connected.
     */
    boolean isDeleted() throws CoreException {
        IFileStore store = EFS.getStore(address);
        return isOnDisk() && !store.fetchInfo().exists() && store.getParent() != null
                && store.getParent().fetchInfo().exists();
    }

    private boolean isOnDisk() {
        return "file".equals(address.getScheme());
    }

    /** Returns whether the file exists. */
    boolean exists() throws CoreException {
        return EFS.getStore(address).fetchInfo().exists();
    }

    /** Returns whether the file contains a text; false for an unreadable file. */
    boolean has(String text) {
        try {
            return inWorkspace.isPresent() && inWorkspace.get().exists()
                    ? inWorkspace.get().readString().equals(text)
                    : isOnDisk() && Files.readString(Path.of(address)).equals(text);
        } catch (CoreException | IOException unreadable) {
            return false;
        }
    }

    void open(IWorkbenchPage page) throws CoreException {
        if (inWorkspace.isPresent()) {
            inWorkspace.get().refreshLocal(IResource.DEPTH_ZERO, null);
            IDE.openEditor(page, inWorkspace.get());
        } else {
            IDE.openEditorOnFileStore(page, EFS.getStore(address));
        }
    }

    /** Returns the name of the file without its folder. */
    String name() {
        return Path.of(address).getFileName().toString();
    }
}
