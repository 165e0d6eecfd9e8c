/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.recovery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.IDocument;
import org.osgi.framework.FrameworkUtil;
import org.spinescribe.ui.server.FileBufferAdapter;

/** What has been typed in files and not been saved, in the folder of this workspace. */
final class Unsaved {

    private static final UnsavedTexts TEXTS = new UnsavedTexts(Platform.getStateLocation(
            FrameworkUtil.getBundle(Unsaved.class)).append("unsaved").toPath());

    static {
        FileBuffers.getTextFileBufferManager().addFileBufferListener(new Forgetting());
    }

    private Unsaved() {
    }

    /** Keeps the text of a document, unless it is saved. */
    static void keep(IDocument document) {
        ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
        if (buffer != null && buffer.isDirty()) {
            file(buffer).ifPresent(file -> {
                try {
                    TEXTS.keep(file, document.get());
                    if (!buffer.isDirty()) {
                        TEXTS.forget(file); // it was saved meanwhile
                    }
                } catch (IOException e) {
                    ILog.of(Unsaved.class).warn("What is typed in " + file + " cannot be kept until it is saved", e);
                }
            });
        }
    }

    /** What was kept of the file of a document and is not what stands in it. */
    static Optional<UnsavedTexts.Kept> of(IDocument document) {
        ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
        return buffer == null || buffer.isDirty() ? Optional.empty() : file(buffer).flatMap(file -> {
            try {
                return TEXTS.find(file).filter(kept -> !kept.text().equals(document.get()));
            } catch (IOException e) {
                ILog.of(Unsaved.class).warn("What was kept of " + file + " cannot be read", e);
                return Optional.empty();
            }
        });
    }

    /** The files that were open with unsaved words when the program ended without warning. */
    static List<URI> files() {
        try {
            return TEXTS.files();
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            ILog.of(Unsaved.class).warn("What was kept cannot be listed", e);
            return List.of();
        }
    }

    /** When the file of a document was changed last, in milliseconds of the epoch. */
    static long lastChange(IDocument document) {
        IFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
        return buffer == null || buffer.getFileStore() == null ? 0 : buffer.getFileStore().fetchInfo().getLastModified();
    }

    private static Optional<URI> file(IFileBuffer buffer) {
        return Optional.ofNullable(buffer.getFileStore()).map(IFileStore::toURI);
    }

    /** What is saved, or given up when its last editor is closed, need not be kept. */
    private static final class Forgetting extends FileBufferAdapter {

        @Override
        public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
            if (!isDirty) {
                forget(buffer);
            }
        }

        @Override
        public void bufferDisposed(IFileBuffer buffer) {
            if (buffer.isDirty()) {
                forget(buffer);
            }
        }

        private static void forget(IFileBuffer buffer) {
            file(buffer).ifPresent(file -> {
                try {
                    TEXTS.forget(file);
                } catch (IOException e) {
                    ILog.of(Unsaved.class).warn("What was kept of " + file + " cannot be deleted", e);
                }
            });
        }

        @Override
        public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
            forget(buffer);
        }
    }
}
