/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs axe to check the accessibility of a web page in light, in dark and in print. Needs Node and Chromium. */
final class Axe {

    private static final Path SCRIPT = Path.of("..", "..", "releng", "validators", "axe.mjs");

    private Axe() {
    }

    /** Fails with the violations that axe reports, and if the page requests anything but itself. */
    static void assertNoViolations(Path page) throws IOException, InterruptedException {
        assumeTrue(Files.isDirectory(SCRIPT.resolveSibling("node_modules").resolve("axe-core")),
                "Not installed: run npm ci in releng/validators");
        assumeTrue(System.getenv("CHROMIUM") != null || Stream.of("chromium", "chromium-browser", "google-chrome")
                .anyMatch(name -> Files.exists(Path.of("/usr/bin", name))), "Not installed: chromium");
        Process process = new ProcessBuilder("node", SCRIPT.toString(), page.toString()).redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(true, process.waitFor(5, TimeUnit.MINUTES), "axe did not end");
        assertEquals("0 violations", said.strip());
    }
}
