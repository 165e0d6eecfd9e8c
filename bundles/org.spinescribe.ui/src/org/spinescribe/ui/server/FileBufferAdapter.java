/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.server;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.runtime.IPath;

/** A file buffer listener that does nothing, for subclasses that need only some events. */
public abstract class FileBufferAdapter implements IFileBufferListener {

    @Override
    public void bufferCreated(IFileBuffer buffer) {
        // Subclasses may override.
    }

    @Override
    public void bufferDisposed(IFileBuffer buffer) {
        // Subclasses may override.
    }

    @Override
    public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
        // Subclasses may override.
    }

    @Override
    public void bufferContentReplaced(IFileBuffer buffer) {
        // Subclasses may override.
    }

    @Override
    public void stateChanging(IFileBuffer buffer) {
        // Subclasses may override.
    }

    @Override
    public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
        // Subclasses may override.
    }

    @Override
    public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {
        // Subclasses may override.
    }

    @Override
    public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
        // Subclasses may override.
    }

    @Override
    public void underlyingFileDeleted(IFileBuffer buffer) {
        // Subclasses may override.
    }

    @Override
    public void stateChangeFailed(IFileBuffer buffer) {
        // Subclasses may override.
    }
}
