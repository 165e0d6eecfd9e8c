/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Validates a JSON file against a schema. Needs Node. */
final class JsonSchema {

    /** The published schema of findings. */
    static final String FINDINGS = Path.of("..", "..", "releng", "doc", "findings.schema.json").toString();
    /** The schema of comments. */
    static final String COMMENTS = Path.of("..", "..", "releng", "doc", "comments.schema.json").toString();
    /** SARIF 2.1.0 as published by OASIS. */
    static final String SARIF = "sarif";

    private static final Path SCRIPT = Path.of("..", "..", "releng", "validators", "schema.mjs");

    private JsonSchema() {
    }

    /** Fails with the violations of the schema. */
    static void assertFollows(String schema, Path file) throws IOException, InterruptedException {
        assumeTrue(Files.isDirectory(SCRIPT.resolveSibling("node_modules").resolve("ajv")),
                "Not installed: run npm ci in releng/validators");
        Process process = new ProcessBuilder("node", SCRIPT.toString(), schema, file.toString())
                .redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "The validator did not end.");
        assertEquals("valid", said.strip());
    }
}
