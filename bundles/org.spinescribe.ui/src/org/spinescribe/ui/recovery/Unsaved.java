/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.recovery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.IDocument;
import org.osgi.framework.FrameworkUtil;
import org.spinescribe.sources.files.ReportName;
import org.spinescribe.ui.recovery.UnsavedTexts.Kept;
import org.spinescribe.ui.server.FileBufferAdapter;

/**
 * Stores the unsaved text of files, in the state folder of this workspace. Saving overwrites a file in place, so the
 * new text stays stored until the file is completely written.
 */
public final class Unsaved {

    private static final Set<String> OURS = Set.of(ReportName.EXTENSION, "journal", "bib");
    private static final UnsavedTexts TEXTS = new UnsavedTexts(Platform.getStateLocation(
            FrameworkUtil.getBundle(Unsaved.class)).append("unsaved").toPath());

    /**
     * The files whose stored text is from this session. The text of an earlier session is forgotten only after its
     * recovery: at startup the workbench reloads files saved since its last clean shutdown, and reports them as saved.
     */
    private static final Set<URI> OF_THIS_SESSION = ConcurrentHashMap.newKeySet();

    static {
        FileBuffers.getTextFileBufferManager().addFileBufferListener(new Following());
    }

    private Unsaved() {
    }

    /** Stores the text of a document, unless it is saved or closed. */
    static void keep(IDocument document) {
        ITextFileBuffer buffer = buffer(document);
        if (buffer != null && buffer.isDirty()) {
            file(buffer).ifPresent(file -> {
                keep(file, document.get(), false);
                if (buffer(document) != buffer || !buffer.isDirty()) {
                    forget(file); // the file was saved or closed meanwhile
                }
            });
        }
    }

    /**
     * Stores the new text of a file and forces it to the disk. If the program or the power fails before the file is
     * written, the text is recovered when the file is opened.
     */
    public static void keep(URI file, String text) {
        keep(file, text, true);
    }

    private static void keep(URI file, String text, boolean onDisk) {
        try {
            // under the lock a reader finds the text at one of its two places, and deleting it waits for the write
            synchronized (OF_THIS_SESSION) {
                if (OF_THIS_SESSION.add(file)) {
                    TEXTS.setAside(file);
                }
                TEXTS.keep(file, text, onDisk);
            }
        } catch (IOException e) {
            ILog.of(Unsaved.class).warn("What is typed in " + file + " cannot be kept until it is saved", e);
        }
    }

    /** Forgets the stored text of a file, unless the file is open with unsaved changes. */
    public static void forgetWhatIsSaved(URI file) {
        boolean unsaved = Arrays.stream(FileBuffers.getTextFileBufferManager().getFileBuffers())
                .anyMatch(buffer -> buffer.isDirty() && file(buffer).filter(file::equals).isPresent());
        if (!unsaved) {
            forget(file);
        }
    }

    /**
     * Returns the texts of a file from earlier sessions, the oldest first; empty when there is none, or it is
     * unreadable.
     */
    static List<Kept> left(URI file) {
        try {
            synchronized (OF_THIS_SESSION) {
                List<Kept> left = TEXTS.aside(file);
                if (!OF_THIS_SESSION.contains(file)) {
                    TEXTS.find(file).ifPresent(left::add);
                }
                return left;
            }
        } catch (IOException e) {
            ILog.of(Unsaved.class).warn("What was kept of " + file + " cannot be read", e);
            return List.of();
        }
    }

    /** Returns the texts from earlier sessions for a document's file that differ from the document. */
    static List<Kept> left(IDocument document) {
        ITextFileBuffer buffer = buffer(document);
        return buffer == null ? List.of() : file(buffer).map(Unsaved::left).orElse(List.of()).stream()
                .filter(kept -> !kept.text().equals(document.get())).toList();
    }

    /**
     * Marks the texts from earlier sessions as recovered into the document: from now on its text is stored as usual.
     */
    static void areBack(IDocument document) {
        keep(document);
        ITextFileBuffer buffer = buffer(document);
        if (buffer != null) {
            file(buffer).filter(OF_THIS_SESSION::contains).ifPresent(Unsaved::forgetAside);
        }
    }

    /** Returns the saved text of a document's file; the document's text when the file cannot be read. */
    static String saved(IDocument document) {
        ITextFileBuffer buffer = buffer(document);
        if (buffer == null || !buffer.isDirty() || buffer.getFileStore() == null) {
            return document.get();
        }
        try (InputStream file = buffer.getFileStore().openInputStream(EFS.NONE, null)) {
            return new String(file.readAllBytes(), Charset.forName(buffer.getEncoding()));
        } catch (CoreException | IOException | IllegalArgumentException unreadable) {
            return document.get();
        }
    }

    /** Returns the files with unsaved text from a session that crashed. */
    static Set<URI> files() {
        try {
            return TEXTS.files();
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            ILog.of(Unsaved.class).warn("What was kept cannot be listed", e);
            return Set.of();
        }
    }

    /** Forgets the texts of earlier sessions: they are unwanted, or already in the file. */
    static void forgetWhatWasLeft(URI file) {
        forgetAside(file);
        if (!OF_THIS_SESSION.contains(file)) {
            delete(file);
        }
    }

    private static void forgetAside(URI file) {
        try {
            TEXTS.forgetAside(file);
        } catch (IOException e) {
            ILog.of(Unsaved.class).warn("What was kept of " + file + " cannot be deleted", e);
        }
    }

    /** Forgets the text of this session: it is saved or unwanted. */
    private static void forget(URI file) {
        synchronized (OF_THIS_SESSION) {
            if (OF_THIS_SESSION.remove(file)) {
                delete(file);
            }
        }
    }

    private static void delete(URI file) {
        try {
            TEXTS.forget(file);
        } catch (IOException e) {
            ILog.of(Unsaved.class).warn("What was kept of " + file + " cannot be deleted", e);
        }
    }

    private static Optional<Kept> of(URI file) {
        try {
            return TEXTS.find(file);
        } catch (IOException e) {
            ILog.of(Unsaved.class).warn("What was kept of " + file + " cannot be read", e);
            return Optional.empty();
        }
    }

    /** Returns the time of the last change of a document's file, in milliseconds since the epoch. */
    static long lastChange(IDocument document) {
        IFileBuffer buffer = buffer(document);
        return buffer == null || buffer.getFileStore() == null ? 0
                : buffer.getFileStore().fetchInfo().getLastModified();
    }

    private static ITextFileBuffer buffer(IDocument document) {
        return FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
    }

    private static Optional<URI> file(IFileBuffer buffer) {
        return Optional.ofNullable(buffer.getFileStore()).map(IFileStore::toURI);
    }

    /** Updates the stored texts after events of their files. */
    private static final class Following extends FileBufferAdapter {

        /** Stores the new text before the file is written: a crash during the write would leave only half a file. */
        @Override
        public void stateChanging(IFileBuffer buffer) {
            if (buffer.isDirty() && buffer instanceof ITextFileBuffer text && isOurs(buffer.getLocation())) {
                file(buffer).ifPresent(file -> keep(file, text.getDocument().get()));
            }
        }

        private static boolean isOurs(IPath file) {
            String ending = file == null ? null : file.getFileExtension();
            return ending != null && OURS.contains(ending);
        }

        @Override
        public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
            if (!isDirty) {
                file(buffer).ifPresent(Unsaved::forget);
            }
        }

        /** Closing the last editor of a changed file discards its changes. */
        @Override
        public void bufferDisposed(IFileBuffer buffer) {
            if (buffer.isDirty()) {
                file(buffer).ifPresent(Unsaved::forget);
            }
        }

        /** Stores the text under the new name before it is forgotten under the old one. */
        @Override
        public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
            file(buffer).ifPresent(old -> {
                URI moved = ResourcesPlugin.getWorkspace().getRoot().getFile(path).getLocationURI();
                if (moved != null && OF_THIS_SESSION.contains(old)) {
                    of(old).ifPresent(kept -> keep(moved, kept.text()));
                }
                forget(old);
            });
        }
    }
}
