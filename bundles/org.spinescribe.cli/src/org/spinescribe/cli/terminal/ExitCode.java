/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.terminal;

/** The exit codes of commands, for scripts. */
public final class ExitCode {

    /** There are no objections. */
    public static final int CLEAN = 0;
    /** There are findings at error level, or at the requested level. */
    public static final int FINDINGS = 1;
    /** The command could not run: wrong usage, or a file that cannot be read or written. */
    public static final int NOT_RUN = 2;

    private ExitCode() {
    }
}
