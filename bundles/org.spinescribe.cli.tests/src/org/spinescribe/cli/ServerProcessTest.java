/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests the language server as a separate process, which must end with its client. */
@Tag("exhaustive")
class ServerProcessTest {

    private static final long PATIENCE_SECONDS = 120;
    private static final int HEADER = "Content-Length: ".length();

    private Process server;

    @BeforeEach
    void start() throws IOException {
        server = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Main.class.getName(),
                "language-server", "--stdio").start();
    }

    @AfterEach
    void end() {
        server.destroyForcibly();
    }

    @Test
    void onlyMessagesAreWrittenToStandardOutput() throws Exception {
        send("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}");
        assertTrue(read().contains("\"capabilities\""));
        send("{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"shutdown\"}");
        assertTrue(read().contains("\"id\":2"));
        send("{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}");
        assertTrue(server.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
        assertEquals(0, server.exitValue());
        assertEquals("", new String(server.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    @Test
    void aKilledClientEndsTheServer() throws Exception {
        Process client = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Main.class.getName(), "language-server").start();
        send("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"processId\":" + client.pid()
                + ",\"capabilities\":{}}}");
        read();
        client.destroyForcibly();
        assertTrue(server.waitFor(5, TimeUnit.MINUTES));
        assertEquals(1, server.exitValue());
    }

    private void send(String message) throws IOException {
        OutputStream out = server.getOutputStream();
        out.write(("Content-Length: " + message.length() + "\r\n\r\n" + message).getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** Reads the next message completely. Nothing else may precede it. */
    private String read() throws IOException {
        StringBuilder header = new StringBuilder();
        while (!header.toString().endsWith("\r\n\r\n")) {
            header.append((char) server.getInputStream().read());
        }
        int length = Integer.parseInt(header.substring(HEADER).strip());
        return new String(server.getInputStream().readNBytes(length), StandardCharsets.UTF_8);
    }
}
