/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.findings;

/** Writes findings, report by report. Its methods throw an {@link java.io.UncheckedIOException} when writing fails. */
public interface FindingsWriter extends AutoCloseable {

    /** Writes the next report, or the next file that was not readable as a report. */
    void add(ReportResult result);

    /** Ends the output after the last report. */
    void end();

    /** Frees the resources, even when {@link #end} was not reached. */
    @Override
    default void close() {
    }
}
