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
 * What has been typed in files and not been saved, in the folder of this workspace. A file is written over when it is
 * saved, so what is to stand in it is kept until it is written whole.
 */
public final class Unsaved {

    private static final Set<String> OURS = Set.of(ReportName.EXTENSION, "journal", "bib");
    private static final UnsavedTexts TEXTS = new UnsavedTexts(Platform.getStateLocation(
            FrameworkUtil.getBundle(Unsaved.class)).append("unsaved").toPath());

    /**
     * The files whose kept text is of this session. What an earlier session has left is forgotten only when it has come
     * back: at the start the workbench reads files anew that were saved since it last ended as it should, and reports
     * them as saved.
     */
    private static final Set<URI> OF_THIS_SESSION = ConcurrentHashMap.newKeySet();

    static {
        FileBuffers.getTextFileBufferManager().addFileBufferListener(new Following());
    }

    private Unsaved() {
    }

    /** Keeps the text of a document, unless it is saved or nobody edits it any more. */
    static void keep(IDocument document) {
        ITextFileBuffer buffer = buffer(document);
        if (buffer != null && buffer.isDirty()) {
            file(buffer).ifPresent(file -> {
                keep(file, document.get(), false);
                if (buffer(document) != buffer || !buffer.isDirty()) {
                    forget(file); // it was saved, or given up, meanwhile
                }
            });
        }
    }

    /**
     * Keeps what is going to be written into a file, on the disk itself: should the program end or the power go before
     * it is written, it comes back when the file is opened.
     */
    public static void keep(URI file, String text) {
        keep(file, text, true);
    }

    private static void keep(URI file, String text, boolean onDisk) {
        try {
            // whoever looks what was left finds it at one of its two places; and who forgets it waits until it is written
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

    /** Forgets what was kept of a file, unless it is edited and has not been saved. */
    public static void forgetWhatIsSaved(URI file) {
        boolean unsaved = Arrays.stream(FileBuffers.getTextFileBufferManager().getFileBuffers())
                .anyMatch(buffer -> buffer.isDirty() && file(buffer).filter(file::equals).isPresent());
        if (!unsaved) {
            forget(file);
        }
    }

    /** What earlier sessions have left of a file, the oldest first; empty when nothing, or it cannot be read. */
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

    /** What earlier sessions have left of the file of a document and is not what stands in it. */
    static List<Kept> left(IDocument document) {
        ITextFileBuffer buffer = buffer(document);
        return buffer == null ? List.of() : file(buffer).map(Unsaved::left).orElse(List.of()).stream()
                .filter(kept -> !kept.text().equals(document.get())).toList();
    }

    /** The words that earlier sessions have left stand in the document: from now on they are kept as its others are. */
    static void areBack(IDocument document) {
        keep(document);
        ITextFileBuffer buffer = buffer(document);
        if (buffer != null) {
            file(buffer).filter(OF_THIS_SESSION::contains).ifPresent(Unsaved::forgetAside);
        }
    }

    /** The text that the file of a document has on disk; that of the document when it cannot be read. */
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

    /** The files that were open with unsaved words when the program ended without warning. */
    static Set<URI> files() {
        try {
            return TEXTS.files();
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            ILog.of(Unsaved.class).warn("What was kept cannot be listed", e);
            return Set.of();
        }
    }

    /** What earlier sessions have left is not wanted, or stands in the file. */
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

    /** What was typed in this session and is saved, or not wanted, need not be kept. */
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

    /** When the file of a document was changed last, in milliseconds of the epoch. */
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

    /** What becomes of a file becomes of the words that are kept of it. */
    private static final class Following extends FileBufferAdapter {

        /** Before it is written: whoever is stopped in the middle of it would have half a file and nothing else. */
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

        /** It is given up when its last editor is closed. */
        @Override
        public void bufferDisposed(IFileBuffer buffer) {
            if (buffer.isDirty()) {
                file(buffer).ifPresent(Unsaved::forget);
            }
        }

        /** Kept under the new name before it is forgotten under the old one. */
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
