/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

import org.spinescribe.manuscript.Manuscript;

/** Writes manuscripts in one file format. The same manuscript always gives the same bytes. */
public interface ManuscriptWriter {

    /** The ending of the files that this writes, without a dot. */
    String extension();

    /**
     * Writes a manuscript; the stream stays open.
     *
     * @throws IOException when the stream cannot be written
     */
    void write(Manuscript manuscript, OutputStream out) throws IOException;

    /** Gives the report of a manuscript to the few writers that ask for it. */
    interface Source {

        /** The report. */
        ReportSource read() throws IOException;
    }

    /**
     * The writer for the manuscript of a report; only a few documents say which report they were made from.
     *
     * @throws IOException when what belongs to the report cannot be read
     */
    default ManuscriptWriter of(Source source) throws IOException {
        return this;
    }

    /**
     * Everything that belongs to a manuscript of a name: its document first, then what stands in files beside it, such
     * as figures.
     *
     * @throws IOException when a part cannot be written
     */
    default Map<String, byte[]> files(Manuscript manuscript, String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(manuscript, out);
        return Map.of(name + "." + extension(), out.toByteArray());
    }

    /**
     * The same files, and what their reader may not expect.
     *
     * @param remarks takes what was set otherwise than usual, a whole sentence each
     * @throws IOException when a part cannot be written
     */
    default Map<String, byte[]> files(Manuscript manuscript, String name, Consumer<String> remarks)
            throws IOException {
        return files(manuscript, name);
    }

    /** Whether {@link Ledger} must remember the files, since nothing in them tells that somebody has worked on. */
    default boolean leavesNoMark() {
        return false;
    }

    /**
     * Whether a file is as this writer left it, so that nobody's work is lost when it is replaced. A file that another
     * program has saved, or that is of another format, is not.
     *
     * @throws IOException when the file cannot be read
     */
    boolean isUnchanged(Path file) throws IOException;

    /**
     * Sets up what takes long and depends on no manuscript. Not needed before {@link #write}, but it can be done
     * meanwhile in another thread.
     */
    default void prepare() {
    }
}
