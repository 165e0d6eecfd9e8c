/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.findings;

/** Writes what was found, report by report. What cannot be written comes as an {@link java.io.UncheckedIOException}. */
public interface FindingsWriter extends AutoCloseable {

    /** The next report, or the next file that could not be read as one. */
    void add(ReportResult result);

    /** There are no more reports. */
    void end();

    /** Frees what is held, also when the end was not reached. */
    @Override
    default void close() {
    }
}
