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
import java.util.Optional;

/** What a command prints. Unlike the stream of the system it remembers when that was lost, as on a full disk. */
public final class StandardOutput extends FilterOutputStream {

    private IOException lost;

    public StandardOutput() {
        super(new FileOutputStream(FileDescriptor.out));
    }

    /** Whether something could not be written. */
    public boolean lost() {
        return lost != null;
    }

    /** Why something could not be written; nothing when whoever read it has had enough, as {@code head} has. */
    public Optional<String> problem() {
        return Optional.ofNullable(lost).map(IOException::getMessage)
                .filter(message -> !message.contains("Broken pipe") && !message.contains("pipe is being closed"));
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
