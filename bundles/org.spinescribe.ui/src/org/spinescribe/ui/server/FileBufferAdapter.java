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

/** Hears of all that becomes of files in editors, and does nothing about it: for listeners that want a little of it. */
public abstract class FileBufferAdapter implements IFileBufferListener {

    @Override
    public void bufferCreated(IFileBuffer buffer) {
        // Whoever wants to know overrides it.
    }

    @Override
    public void bufferDisposed(IFileBuffer buffer) {
        // Whoever wants to know overrides it.
    }

    @Override
    public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
        // Whoever wants to know overrides it.
    }

    @Override
    public void bufferContentReplaced(IFileBuffer buffer) {
        // Whoever wants to know overrides it.
    }

    @Override
    public void stateChanging(IFileBuffer buffer) {
        // Whoever wants to know overrides it.
    }

    @Override
    public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
        // Whoever wants to know overrides it.
    }

    @Override
    public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {
        // Whoever wants to know overrides it.
    }

    @Override
    public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
        // Whoever wants to know overrides it.
    }

    @Override
    public void underlyingFileDeleted(IFileBuffer buffer) {
        // Whoever wants to know overrides it.
    }

    @Override
    public void stateChangeFailed(IFileBuffer buffer) {
        // Whoever wants to know overrides it.
    }
}
