/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.navigation;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Objects;

import org.eclipse.core.resources.IStorage;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IStorageEditorInput;
import org.spinescribe.ui.Images;

/** A journal of the plug-in, to read and to copy beside a report. */
final class BundledJournal extends PlatformObject implements IStorageEditorInput, IStorage {

    private final URI file;

    BundledJournal(URI file) {
        this.file = file;
    }

    @Override
    public InputStream getContents() throws CoreException {
        try {
            return file.toURL().openStream();
        } catch (IOException e) {
            throw new CoreException(Status.error(file.toString(), e));
        }
    }

    @Override
    public IStorage getStorage() {
        return this;
    }

    @Override
    public String getName() {
        return file.getPath().substring(file.getPath().lastIndexOf('/') + 1);
    }

    @Override
    public String getToolTipText() {
        return getName();
    }

    @Override
    public IPath getFullPath() {
        return null;
    }

    @Override
    public boolean isReadOnly() {
        return true;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Images.descriptor("journal");
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BundledJournal journal && journal.file.equals(file);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(file);
    }
}
