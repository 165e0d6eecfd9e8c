/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintWriter;

import org.spinescribe.cli.texts.Texts;

/** The standard output of a command. Unlike {@link System#out} it records when output was lost, as on a full disk. */
public final class StandardOutput extends FilterOutputStream {

    private IOException lost;

    public StandardOutput() {
        super(new FileOutputStream(FileDescriptor.out));
    }

    /**
     * Returns the exit code of a command: its own code, or that of a command that could not run if output was lost.
     * Prints the reason of the loss, unless the reader has closed the pipe, as {@code head} does.
     *
     * @param code an {@link ExitCode}
     */
    public int exitCode(int code, PrintWriter err) {
        String problem = lost == null ? "" : lost.getMessage() == null ? lost.toString() : lost.getMessage();
        if (lost != null && !isClosedPipe(problem)) {
            err.println(Texts.of("output.lost", problem));
        }
        err.flush();
        return lost == null ? code : ExitCode.NOT_RUN;
    }

    private static boolean isClosedPipe(String problem) {
        return problem.contains("Broken pipe") || problem.contains("pipe is being closed");
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] { (byte) b }, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        try {
            out.write(bytes, start, length);
        } catch (IOException e) {
            lost = lost == null ? e : lost;
            throw e;
        }
    }
}
