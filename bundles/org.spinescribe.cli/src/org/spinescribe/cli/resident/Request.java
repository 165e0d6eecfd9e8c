/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.resident;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.spinescribe.cli.terminal.Terminal;

/**
 * A request of a caller to the resident process.
 *
 * @param identity the identity of the caller
 * @param terminal the terminal of the caller
 * @param arguments the arguments of the command; none asks the process to end
 */
record Request(ProcessIdentity identity, Terminal terminal, List<String> arguments) {

    /** More than any operating system passes to a command. */
    private static final int MOST_BYTES = 8 << 20;

    Request {
        arguments = List.copyOf(arguments);
    }

    boolean asksToEnd() {
        return arguments.isEmpty();
    }

    void write(DataOutputStream out) throws IOException {
        write(identity.text(), out);
        out.writeBoolean(terminal.shown());
        out.writeBoolean(terminal.coloured());
        out.writeInt(arguments.size());
        for (String argument : arguments) {
            write(argument, out);
        }
        out.flush();
    }

    /** @throws IOException also when the bytes are no request */
    static Request read(DataInputStream in) throws IOException {
        ProcessIdentity identity = new ProcessIdentity(readText(in));
        Terminal terminal = new Terminal(in.readBoolean(), in.readBoolean());
        String[] arguments = new String[checked(in.readInt())];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = readText(in);
        }
        return new Request(identity, terminal, List.of(arguments));
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(in.readNBytes(checked(in.readInt())), StandardCharsets.UTF_8);
    }

    private static int checked(int size) throws IOException {
        if (size < 0 || size > MOST_BYTES) {
            throw new IOException("No request of a command");
        }
        return size;
    }
}
