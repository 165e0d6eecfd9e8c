/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Lines of JSON by file, from the command line and from Spark. */
final class Lines {

    private static final String PROGRAM = System.getProperty("program");

    private Lines() {
    }

    /** The output of {@code spinescribe check --format jsonl} for a list of files. */
    static Map<String, JsonElement> ofCommandLine(Path list) throws Exception {
        Path out = Files.createTempFile("command-line", ".jsonl");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Dguice_bytecode_gen_option=DISABLED", "-jar", PROGRAM, "check", "--input-list", list.toString(),
                "--format", "jsonl").redirectOutput(out.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.waitFor();
        try {
            return byFile(Files.readAllLines(out).stream());
        } finally {
            Files.delete(out);
        }
    }

    /** The lines in the results of the check on Spark. */
    static Map<String, JsonElement> ofSpark(Path results, String... arguments) throws IOException {
        run(results, arguments);
        try (Stream<Path> files = Files.list(results.resolve("findings.jsonl"))) {
            List<Path> parts = files.filter(file -> file.toString().endsWith(".txt")).toList();
            List<String> lines = new ArrayList<>();
            for (Path part : parts) {
                lines.addAll(Files.readAllLines(part));
            }
            return byFile(lines.stream());
        }
    }

    static void run(Path results, String... arguments) {
        String[] all = Stream.concat(Stream.of("--program", PROGRAM, "--master", "local[2]", "--output",
                results.toString()), Stream.of(arguments)).toArray(String[]::new);
        assertEquals(0, Main.run(all));
    }

    private static Map<String, JsonElement> byFile(Stream<String> lines) {
        Map<String, JsonElement> byFile = new TreeMap<>();
        lines.map(JsonParser::parseString).map(JsonElement::getAsJsonObject)
                .forEach(line -> byFile.put(line.get("file").getAsString(), line));
        return byFile;
    }

    /** The lines under shorter file names. */
    static Map<String, JsonElement> named(Map<String, JsonElement> lines, String folder) {
        Map<String, JsonElement> named = new TreeMap<>();
        lines.forEach((file, line) -> {
            JsonObject copy = line.deepCopy().getAsJsonObject();
            copy.addProperty("file", file.replace(folder, ""));
            named.put(file.replace(folder, ""), copy);
        });
        return named;
    }

    /** The lines without fingerprints, which depend on the name of the file. */
    static Map<String, JsonElement> withoutFingerprints(Map<String, JsonElement> lines) {
        Map<String, JsonElement> without = new TreeMap<>();
        lines.forEach((file, line) -> {
            JsonObject copy = line.deepCopy().getAsJsonObject();
            copy.getAsJsonArray("findings").forEach(each -> each.getAsJsonObject().remove("fingerprint"));
            without.put(file, copy);
        });
        return without;
    }
}
