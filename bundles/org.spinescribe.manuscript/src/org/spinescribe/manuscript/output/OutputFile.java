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
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ResourceBundle;

import org.spinescribe.clinical.words.Messages;

/** Writes files whole or not at all: the earlier file stays until the new one is complete. */
public final class OutputFile {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.spinescribe.manuscript.output.output");

    /** Provides the bytes of a file. */
    public interface Content {

        /** Writes everything; the stream stays open. */
        void writeTo(OutputStream out) throws IOException;
    }

    private OutputFile() {
    }

    /** Decides at the last moment whether a file may be replaced. */
    interface Consent {

        boolean given() throws IOException;
    }

    /** A step that may fail. */
    interface Step<T> {

        T take() throws IOException;
    }

    /**
     * Writes a file into a folder, which is created when missing.
     *
     * @throws IOException when writing fails; the message gives the reason and the remedy, and nothing is left behind
     */
    public static void write(Path target, Content content) throws IOException {
        write(target, content, () -> true);
    }

    /**
     * Writes a file if the consent still holds when the content is complete.
     *
     * @return whether it was written
     */
    static boolean write(Path target, Content content, Consent consent) throws IOException {
        return explained(target, () -> {
            Path folder = target.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            UnfinishedFiles.removeAbandoned(folder);
            Path unfinished = UnfinishedFiles.create(folder, target.getFileName().toString());
            try {
                try (OutputStream out = new BufferedOutputStream(UnfinishedFiles.open(unfinished), 1 << 16)) {
                    content.writeTo(out);
                }
                keepRights(unfinished, target);
                if (!consent.given()) {
                    return false;
                }
                UnfinishedFiles.move(unfinished, target);
                return true;
            } finally {
                UnfinishedFiles.ended(unfinished);
            }
        });
    }

    /** @throws IOException when a folder has the name of the file; the message gives the remedy */
    static void requireNoFolder(Path target) throws IOException {
        if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(text("is-folder", target));
        }
    }

    /** Gives an output the permissions of the file that it replaces. */
    private static void keepRights(Path unfinished, Path target) throws IOException {
        if (Files.exists(target) && Files.getFileStore(unfinished).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(unfinished, Files.getPosixFilePermissions(target));
        }
    }

    /** Takes a step of writing a file; the message of a failure gives the reason and the remedy. */
    static <T> T explained(Path target, Step<T> step) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        try {
            return step.take();
        } catch (FileSystemException e) {
            throw explained(e, target, folder);
        } catch (IOException e) {
            throw noSpace(e) ? new IOException(text("full", folder), e) : e;
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
        return Messages.of(TEXTS, key, arguments);
    }
}
