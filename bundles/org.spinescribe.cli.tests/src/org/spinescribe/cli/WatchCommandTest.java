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
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests a report that is saved again and again while a browser shows its page. */
class WatchCommandTest {

    private static final String TEXT = """
            case report "A case report"
            author "Ada Exemplar"
            section "Case report" { The pain began at T5. }
            """;
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");

    @TempDir
    private Path folder;
    private Path file;
    private final StringWriter said = new StringWriter();
    private final HttpClient browser = HttpClient.newHttpClient();
    private Thread watching;
    private String address;

    @BeforeEach
    void watch() throws Exception {
        file = Files.writeString(folder.resolve("a.casereport"), TEXT);
        PrintWriter out = new PrintWriter(said, true);
        watching = Thread.ofPlatform().start(() -> Main.run(out, out, "watch", file.toString(), "--to", "html,docx"));
        await(() -> said.toString().contains("a.docx"));
        Matcher found = ADDRESS.matcher(said.toString());
        assertTrue(found.find(), said.toString());
        address = found.group();
    }

    @AfterEach
    void end() throws InterruptedException {
        watching.interrupt();
        watching.join(Duration.ofSeconds(20));
        assertTrue(!watching.isAlive());
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30); !condition.getAsBoolean();) {
            assertTrue(System.nanoTime() < end, "Waited in vain");
            Thread.sleep(20);
        }
    }

    private String get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString()).body();
    }

    @Test
    void eachSaveIsCheckedAndShownOnThePage() throws Exception {
        assertTrue(get("").contains("The pain began"));
        String number = get("number?999");
        CompletableFuture<String> next = browser.sendAsync(HttpRequest.newBuilder(URI.create(address + "number?"
                + number)).build(), BodyHandlers.ofString()).thenApply(answer -> answer.body());
        Files.writeString(file, TEXT.replace("The pain began at T5", "The ache began at T7–T5"));
        assertTrue(Integer.parseInt(next.get(5, TimeUnit.MINUTES)) > Integer.parseInt(number));
        assertTrue(get("").contains("The ache began"));
        assertTrue(said.toString().contains("levels/backwards"), said.toString());
    }

    @Test
    void aDeletedReportIsReportedAndReadAgainWhenSaved() throws Exception {
        Files.delete(file);
        await(() -> said.toString().contains("there is no such"));
        Files.writeString(file, TEXT.replace("pain", "numbness"));
        await(() -> {
            try {
                return get("").contains("The numbness began");
            } catch (IOException | InterruptedException e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void otherFilesAndHostsAreRefused() throws Exception {
        assertEquals(404, browser.send(HttpRequest.newBuilder(URI.create(address + "a.casereport")).build(),
                BodyHandlers.ofString()).statusCode());
        URI page = URI.create(address);
        try (Socket stranger = new Socket(page.getHost(), page.getPort())) {
            stranger.getOutputStream().write("GET / HTTP/1.1\r\nHost: stranger.example\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            assertTrue(new String(stranger.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                    .startsWith("HTTP/1.1 403"));
        }
    }
}
