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

    /** The file name extension of this format, without a dot. */
    String extension();

    /**
     * Writes a manuscript; the stream stays open.
     *
     * @throws IOException when the stream cannot be written
     */
    void write(Manuscript manuscript, OutputStream out) throws IOException;

    /** Provides the report of a manuscript to the few writers that ask for it. */
    interface Source {

        /** The report. */
        ReportSource read() throws IOException;
    }

    /**
     * The writer for the manuscript of a report; only few documents contain their report.
     *
     * @throws IOException when the data of the report cannot be read
     */
    default ManuscriptWriter of(Source source) throws IOException {
        return this;
    }

    /**
     * All files of a manuscript with this name: first the document, then the files beside it, such as figures.
     *
     * @throws IOException when a part cannot be written
     */
    default Map<String, byte[]> files(Manuscript manuscript, String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(manuscript, out);
        return Map.of(name + "." + extension(), out.toByteArray());
    }

    /**
     * The same files, with remarks on unexpected settings.
     *
     * @param remarks receives a whole sentence for each unusual setting
     * @throws IOException when a part cannot be written
     */
    default Map<String, byte[]> files(Manuscript manuscript, String name, Consumer<String> remarks)
            throws IOException {
        return files(manuscript, name);
    }

    /** Whether {@link Ledger} must remember the files, since the format has no mark that reveals later edits. */
    default boolean leavesNoMark() {
        return false;
    }

    /**
     * Whether a file is as this writer left it, so that replacing it loses nobody's work. False for a file of another
     * format, and for one that another program has saved.
     *
     * @throws IOException when the file cannot be read
     */
    boolean isUnchanged(Path file) throws IOException;

    /**
     * Prepares slow setup that depends on no manuscript. Optional before {@link #write}; another thread may call it in
     * advance.
     */
    default void prepare() {
    }
}
