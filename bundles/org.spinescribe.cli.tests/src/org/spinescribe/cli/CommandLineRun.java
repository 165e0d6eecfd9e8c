/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/**
 * One run of the command line, with its output and its exit code.
 *
 * @param exitCode 0, 1 or 2
 * @param out standard output with line feeds
 * @param err standard error with line feeds
 */
record CommandLineRun(int exitCode, String out, String err) {

    /** The examples of this checkout. */
    static final Path EXAMPLES = Path.of("../org.spinescribe.examples").toAbsolutePath().normalize();
    /** The first example of the project. */
    static final Path FOUNDING_CASE = EXAMPLES.resolve("hemangiopericytoma/hemangiopericytoma.casereport");

    static CommandLineRun of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int code = Main.run(new PrintWriter(out), new PrintWriter(err, true), words);
        return new CommandLineRun(code, out.toString().replace("\r\n", "\n"), err.toString().replace("\r\n", "\n"));
    }

    /** Asserts that the run ended with an exit code and a single line of errors, which contains the given words. */
    void assertSays(int code, String words) {
        assertEquals(code, exitCode, this::toString);
        assertTrue(err.contains(words), this::toString);
        assertEquals(1, err.lines().count(), this::toString);
    }

    /** Asserts that the run failed with a message that contains the given words. */
    void assertFails(String words) {
        assertEquals(1, exitCode, this::toString);
        assertTrue((out + err).contains(words), this::toString);
    }
}
