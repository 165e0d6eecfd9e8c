/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * Tests that every fault that was once reported has a test, listed in {@code faults.tsv}: the folder, a tab, and its
 * tests.
 */
class EveryFaultIsTestedTest {

    private static final Path BUNDLES = Path.of("..");
    private static final Pattern ANNOTATION = Pattern.compile("@(?:Parameterized)?Test\\b");

    @Test
    void everyFaultHasATest() throws IOException {
        assertEquals(Fault.all(), List.copyOf(table().keySet()));
    }

    @Test
    void everyListedTestExists() throws IOException {
        Map<String, String> sources = sources();
        table().forEach((folder, tests) -> {
            for (String test : tests) {
                String[] names = test.split("\\.");
                assertTrue(isTest(sources.getOrDefault(names[0], ""), names[1]), folder + ": " + test);
            }
        });
    }

    private static boolean isTest(String source, String method) {
        int at = source.indexOf("\n    void " + method + "(");
        return at >= 0 && ANNOTATION.matcher(source.substring(source.lastIndexOf("\n    }\n", at) + 1, at)).find();
    }

    /** If a fault consists of more than a description, one of its tests must read its files. */
    @Test
    void theFilesOfEveryFaultAreRead() throws IOException {
        Map<String, String> sources = sources();
        for (Map.Entry<String, List<String>> row : table().entrySet()) {
            if (Fault.hasReports(row.getKey())) {
                assertTrue(row.getValue().stream().anyMatch(test -> sources.get(test.split("\\.")[0])
                        .contains(row.getKey())), row.getKey());
            }
        }
    }

    private static Map<String, List<String>> table() throws IOException {
        Map<String, List<String>> table = new TreeMap<>();
        try (InputStream rows = EveryFaultIsTestedTest.class.getResourceAsStream("faults.tsv")) {
            for (String row : new String(rows.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                List<String> tests = List.of(row.substring(row.indexOf('\t') + 1).split(" "));
                assertFalse(tests.isEmpty(), row);
                table.put(row.substring(0, row.indexOf('\t')), tests);
            }
        }
        return table;
    }

    /** Returns the test classes by name. */
    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> bundles = Files.list(BUNDLES)) {
            for (Path bundle : bundles.filter(each -> each.toString().endsWith(".tests")).toList()) {
                try (Stream<Path> files = Files.walk(bundle.resolve("src"))) {
                    files.filter(file -> file.toString().endsWith("Test.java")).forEach(file -> sources.put(
                            file.getFileName().toString().replace(".java", ""), read(file)));
                }
            }
        }
        return sources;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
