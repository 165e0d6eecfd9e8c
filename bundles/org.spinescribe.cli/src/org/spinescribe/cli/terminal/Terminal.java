/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.terminal;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import picocli.CommandLine.Help.Ansi;

/**
 * The terminal of a command.
 *
 * @param shown whether a person sees the output while it is printed
 * @param coloured whether it shows colours
 */
public record Terminal(boolean shown, boolean coloured) {

    /** A file, a pipe, or another program. */
    public static final Terminal NONE = new Terminal(false, false);

    /** Returns the terminal of this process. */
    public static Terminal ofThisProcess() {
        boolean shown = System.console() != null;
        return shown || System.getenv("CLICOLOR_FORCE") != null ? new Terminal(shown, Ansi.AUTO.enabled()) : NONE;
    }

    /** Returns whether to print colours. */
    public Ansi ansi() {
        return coloured ? Ansi.ON : Ansi.OFF;
    }

    /** Returns a writer that prints lines to a stream as they come. */
    public PrintWriter lines(OutputStream stream) {
        return shown ? new ShownLines(stream) : new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** Returns whether a person sees the output of a writer at once. */
    public static boolean isShown(PrintWriter writer) {
        return writer instanceof ShownLines;
    }

    private static final class ShownLines extends PrintWriter {

        ShownLines(OutputStream stream) {
            super(stream, true, StandardCharsets.UTF_8);
        }
    }
}
