/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.watch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A page in the browsers of this computer that reloads itself when there is a newer one. It serves two addresses: the
 * page, and its number. The page requests its number, and the response waits until the number changes. Other requests
 * are rejected, also those of a web site that has found the port, recognised by their Host header.
 */
public final class LivePage implements AutoCloseable {

    private static final int PATIENCE_MILLISECONDS = 5_000;
    private static final int LONGEST_WAIT_MILLISECONDS = 25_000;
    private static final String SCRIPT = """
            <script>
            (async function () {
              for (;;) {
                try {
                  var answer = await fetch('/number?' + %d);
                  if (answer.ok && await answer.text() !== '%d') { location.reload(); return; }
                } catch (ended) { await new Promise(wait => setTimeout(wait, 1000)); }
              }
            })();
            </script>
            """;

    private final ServerSocket door;
    private Path shown;
    private int number;

    private LivePage(ServerSocket door) {
        this.door = door;
    }

    /** Serves a page at a port of this computer; at a free port for 0. */
    public static LivePage at(int port) throws IOException {
        LivePage page = new LivePage(new ServerSocket(port, 50, InetAddress.getLoopbackAddress()));
        Thread.ofPlatform().daemon().name("Live page").start(page::serve);
        return page;
    }

    /** Returns a page that is not served. */
    public static LivePage none() {
        return new LivePage(null);
    }

    /** Returns the address of the page; empty when it is not served. */
    public Optional<String> address() {
        return door == null ? Optional.empty() : Optional.of("http://127.0.0.1:" + door.getLocalPort() + "/");
    }

    /** Shows a newer page. */
    public synchronized void show(Path page) {
        shown = page;
        number++;
        notifyAll();
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket browser = door.accept();
                Thread.ofVirtual().start(() -> answer(browser));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket browser) {
        try (browser; BufferedReader in = new BufferedReader(new InputStreamReader(browser.getInputStream(),
                StandardCharsets.US_ASCII)); OutputStream out = browser.getOutputStream()) {
            browser.setSoTimeout(PATIENCE_MILLISECONDS);
            String request = String.valueOf(in.readLine());
            boolean own = false;
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                own |= line.toLowerCase(java.util.Locale.ROOT).matches("host: *(127\\.0\\.0\\.1|localhost):"
                        + door.getLocalPort());
            }
            if (own && request.startsWith("GET / ")) {
                send(out, "200 OK", "text/html; charset=utf-8", page());
            } else if (own && request.matches("GET /number\\?\\d{1,9} .*")) {
                int known = Integer.parseInt(request.replaceAll("\\D*(\\d+) .*", "$1"));
                send(out, "200 OK", "text/plain", String.valueOf(other(known)));
            } else {
                send(out, own ? "404 Not Found" : "403 Forbidden", "text/plain", "");
            }
        } catch (IOException gone) {
            return; // the browser asks again, or is closed
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized String page() throws IOException {
        String script = SCRIPT.formatted(number, number);
        return shown == null ? script : Files.readString(shown).replace("</body>", script + "</body>");
    }

    /** Returns the number of the page after it has changed, or after 25 seconds. */
    private synchronized int other(int known) throws InterruptedException {
        if (number == known) {
            wait(LONGEST_WAIT_MILLISECONDS);
        }
        return number;
    }

    private static void send(OutputStream out, String status, String type, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        out.write(("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + bytes.length
                + "\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        if (door != null) {
            door.close();
        }
    }
}
