/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Writes files whole or not at all: what was there before stays until the new file is complete. */
public final class OutputFile {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.spinescribe.manuscript.output.output");

    /** Gives the bytes of a file. */
    public interface Content {

        /** Writes everything; the stream stays open. */
        void writeTo(OutputStream out) throws IOException;
    }

    private OutputFile() {
    }

    /**
     * Writes a file into a folder, which is made when it does not exist.
     *
     * @throws IOException when it cannot be written; the message says why and what to do, and nothing is left behind
     */
    public static void write(Path target, Content content) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        Path unfinished = null;
        try {
            Files.createDirectories(folder);
            UnfinishedFiles.removeAbandoned(folder);
            unfinished = UnfinishedFiles.create(folder, target.getFileName().toString());
            UnfinishedFiles.begun(unfinished);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16)) {
                content.writeTo(out);
            }
            giveUsualRights(unfinished, target);
            move(unfinished, target);
        } catch (FileSystemException e) {
            throw explained(e, target, folder);
        } catch (IOException e) {
            throw noSpace(e) ? new IOException(text("full", folder), e) : e;
        } finally {
            if (unfinished != null) {
                UnfinishedFiles.ended(unfinished);
            }
        }
    }

    /** Temporary files are for their owner only; an output gets the rights of the file it replaces, or the usual ones. */
    private static void giveUsualRights(Path unfinished, Path target) throws IOException {
        if (!Files.getFileStore(unfinished).supportsFileAttributeView("posix")) {
            return;
        }
        if (Files.exists(target)) {
            Files.setPosixFilePermissions(unfinished, Files.getPosixFilePermissions(target));
            return;
        }
        Path probe = unfinished.resolveSibling(unfinished.getFileName() + ".rights");
        Files.createFile(probe);
        try {
            Files.setPosixFilePermissions(unfinished, Files.getPosixFilePermissions(probe));
        } finally {
            Files.deleteIfExists(probe);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static IOException explained(FileSystemException e, Path target, Path folder) {
        if (noSpace(e)) {
            return new IOException(text("full", folder), e);
        }
        if (e instanceof FileAlreadyExistsException) {
            return new IOException(text("not-a-folder", folder), e);
        }
        if (e instanceof AccessDeniedException || String.valueOf(e.getReason()).contains("Read-only")) {
            return new IOException(Files.isWritable(folder) ? text("locked", target) : text("denied", folder), e);
        }
        return new IOException(text(Files.isDirectory(target) ? "is-folder" : "other", target, e.getReason()), e);
    }

    private static boolean noSpace(IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("No space left") || message.contains("not enough space")
                || message.contains("Disk quota exceeded");
    }

    private static String text(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(arguments);
    }
}
