/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.spinescribe.manuscript.InstalledProgram;

/** The validator of Microsoft's Open XML SDK; it needs Node and {@code npm ci} in releng/validators. */
public final class OpenXmlSdk {

    private static final Path VALIDATOR = Path.of("..", "..", "releng", "validators", "node_modules", "@xarsh",
            "ooxml-validator", "dist", "src", "cli.js");

    private OpenXmlSdk() {
    }

    /** Skips the test where the validator is not installed. */
    public static void assumeInstalled() {
        assumeTrue(Files.exists(VALIDATOR), "Not installed: run npm ci in releng/validators");
        InstalledProgram.assume("node", "--version");
    }

    /** Fails with the validator's report when it contains an error. */
    public static void assertValid(Path docx) throws IOException, InterruptedException {
        String report = report(docx);
        assertTrue(report.replaceAll("\\s", "").contains("\"ok\":true"), report);
    }

    /** The validator's report on a document. */
    static String report(Path docx) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("node", VALIDATOR.toString(), docx.toString()).redirectErrorStream(true)
                .start();
        String report = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "The validator did not end.");
        return report;
    }
}
