/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the command line as shipped, started as users start it. */
class CommandLineArchiveTest {

    private static final Path ARCHIVE = Path.of(System.getProperty("spinescribe.archive")).toAbsolutePath().normalize();
    private static final String REPORT = ARCHIVE.resolve("examples/smallest/smallest.casereport").toString();
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @TempDir
    private Path folder;

    /** @param text standard output and errors */
    private record Output(int code, String text) {
    }

    @Test
    void saysItsVersion() throws Exception {
        Output output = run(Map.of(), "--version");
        assertEquals(0, output.code());
        assertTrue(output.text().matches("(?s)spinescribe \\d+\\.\\d+\\.\\d+\\S* \\(Java \\d+\\)\\s*"), output.text());
    }

    @Test
    void startsFromAnyFolderThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("a link"), ARCHIVE.resolve("spinescribe"));
        Output output = run(Map.of(), link, "check", REPORT);
        assertEquals(0, output.code(), output.text());
    }

    /** An editor talks to the process over its streams, so that no other output may come between the messages. */
    @Test
    void servesAnEditor() throws Exception {
        ProcessBuilder builder = new ProcessBuilder(ARCHIVE.resolve("spinescribe").toString(), "language-server");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_CACHE_HOME", "/dev/null");
        Process server = builder.directory(folder.toFile()).start();
        for (String message : List.of("'jsonrpc':'2.0','id':1,'method':'initialize','params':{'capabilities':{}}",
                "'jsonrpc':'2.0','id':2,'method':'shutdown'", "'jsonrpc':'2.0','method':'exit'")) {
            byte[] json = ("{" + message.replace('\'', '"') + "}").getBytes(StandardCharsets.UTF_8);
            server.getOutputStream().write(("Content-Length: " + json.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            server.getOutputStream().write(json);
            server.getOutputStream().flush();
        }
        String answers = new String(server.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, server.waitFor());
        assertTrue(answers.startsWith("Content-Length: "), answers);
        assertTrue(answers.contains("\"codeActionProvider\""), answers);
    }

    @Test
    void worksWithoutACacheFolder() throws Exception {
        Output output = run(Map.of("XDG_CACHE_HOME", "/dev/null"), "check", REPORT);
        assertEquals(0, output.code(), output.text());
    }

    /**
     * Tests everything in one folder, since creating an archive takes long. Each start loads all classes of an archive,
     * so that the archive of a check must contain no classes for exports.
     */
    @Test
    void theSecondRunStartsFromTheArchiveOfTheFirst() throws Exception {
        Path classes = folder.resolve("cache/spinescribe/classes");
        Output first = check("");
        assertEquals(0, first.code(), first.text());
        Path archive = made(classes);
        assertEquals(first, check(failsWithoutArchive()));
        assertTrue(archive.getFileName().toString().contains("-check."), () -> archive + " is made for checks");
        String loaded = check("-Xlog:class+load").text();
        assertTrue(loaded.contains("org.spinescribe.language.check.Reports"), loaded);
        assertFalse(loaded.contains("org.apache.fop"), loaded);
        damage(archive);
        assertEquals(first, check(""), "the damage is not reported");
        made(classes);
        assertEquals(first, check(failsWithoutArchive()));
        Output exported = export("");
        assertEquals(0, exported.code(), exported.text());
        awaitBoth(classes);
        assertEquals(0, export(failsWithoutArchive()).code());
    }

    private Output check(String options) throws Exception {
        return run(keeping(options), "check", REPORT);
    }

    private Output export(String options) throws Exception {
        return run(keeping(options), "export", REPORT, "--to", "docx", "--output", folder.toString());
    }

    private Map<String, String> keeping(String options) {
        return Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString(), "SPINESCRIBE_JAVA_OPTS", options);
    }

    private static void awaitBoth(Path classes) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!kept(classes).toString().matches("(?s).*-check\\.(aot|jsa).*-export\\.(aot|jsa)(?!.*(lock|new)).*")
                && Instant.now().isBefore(end)) {
            Thread.sleep(200);
        }
    }

    private static List<String> kept(Path classes) throws IOException {
        try (Stream<Path> files = Files.list(classes)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Path made(Path classes) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!isComplete(classes) && Instant.now().isBefore(end)) {
            Thread.sleep(200);
        }
        assertTrue(isComplete(classes), "no archive of classes was made");
        try (Stream<Path> files = Files.list(classes)) {
            return files.findFirst().orElseThrow();
        }
    }

    private static void damage(Path archive) throws IOException {
        byte[] noise = new byte[200_000];
        new Random(22).nextBytes(noise);
        try (RandomAccessFile file = new RandomAccessFile(archive.toFile(), "rw")) {
            file.seek(5_000_000);
            file.write(noise);
        }
    }

    /** A served command takes one start of Java, which does not load the classes of all commands. */
    @Test
    void theScriptAsksTheResidentProcessFirst() throws Exception {
        Path calls = folder.resolve("calls");
        Map<String, String> served = Map.of("JAVA_HOME", notingJava(calls), "XDG_RUNTIME_DIR",
                Files.createDirectory(folder.resolve("run")).toString());
        Output alone = run(Map.of("XDG_RUNTIME_DIR", folder.resolve("nowhere").toString()), "check", REPORT);
        Process serving = start(served, ARCHIVE.resolve("spinescribe"), List.of("serve"), folder.resolve("serving.log"));
        try {
            awaitSocket(folder.resolve("run/spinescribe"));
            Files.delete(calls);
            assertEquals(alone, run(served, "check", REPORT));
            assertEquals(1, Files.readAllLines(calls).size(), () -> "calls of Java");
            assertTrue(Files.readString(calls).contains("resident.Caller"), Files.readString(calls));
            Files.delete(calls);
            assertEquals(0, run(served, "--version").code());
            assertEquals(2, Files.readAllLines(calls).size(), () -> "calls of Java");
        } finally {
            serving.descendants().forEach(ProcessHandle::destroy);
            serving.destroy();
            serving.waitFor();
        }
    }

    /** Returns the home of a Java that logs each call as a line. */
    private String notingJava(Path calls) throws IOException {
        Path home = Path.of(System.getProperty("java.home"));
        Path noting = Files.createDirectories(folder.resolve("java/bin"));
        Files.copy(home.resolve("release"), noting.resolveSibling("release"));
        Files.writeString(noting.resolve("java"), "#!/bin/sh\necho \"$*\" >>'" + calls + "'\nexec '"
                + home.resolve("bin/java") + "' \"$@\"\n");
        Files.setPosixFilePermissions(noting.resolve("java"), PosixFilePermissions.fromString("rwxr-xr-x"));
        return noting.getParent().toString();
    }

    private static void awaitSocket(Path where) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!hasSocket(where) && Instant.now().isBefore(end)) {
            Thread.sleep(100);
        }
        assertTrue(hasSocket(where), "nobody serves");
    }

    private static boolean hasSocket(Path where) throws IOException {
        if (!Files.isDirectory(where)) {
            return false;
        }
        try (Stream<Path> files = Files.list(where)) {
            return files.anyMatch(file -> file.toString().endsWith(".socket"));
        }
    }

    /**
     * Uses the locale of cron and containers, and one that is not installed. File names contain letters of any kind.
     */
    @Test
    void fileNamesWithUmlautsAreFoundInAnyLocale() throws Exception {
        Path reports = Files.createDirectories(folder.resolve("fälle"));
        Files.writeString(reports.resolve("übung.casereport"), """
                case report "A case report"
                author "Ada Exemplar"
                section "Case report" { She walked (Table [#t]) [@k]. }
                table t "Values" from "tür.csv"
                references "bücher.bib"
                """);
        Files.writeString(reports.resolve("tür.csv"), "größe,wert\n1,2\n");
        Files.writeString(reports.resolve("bücher.bib"), "@article{k, title={One}, author={A, B}, journal={Spine}, "
                + "year={2000}, pages={1}, doi={10.1000/x}}");
        for (String locale : List.of("C", "POSIX", "C.UTF-8", "tlh_AQ.UTF-8")) {
            Output output = run(Map.of("LC_ALL", locale), "check", reports.toString());
            assertEquals("1 report checked: 0 errors, 0 warnings, 0 notes.\n", output.text(), locale);
            assertEquals(0, output.code(), locale);
        }
    }

    @Test
    void theFaultWithUmlautsInThePosixLocaleIsMended() throws Exception {
        Path fault = Path.of("../../../shared/faults/attack-32-posix-locale-and-names-with-umlauts").toAbsolutePath()
                .normalize();
        assumeTrue(Files.isDirectory(fault), fault + " is not here");
        Output output = run(Map.of("LC_ALL", "C"), "check", fault.toString());
        assertEquals(0, output.code(), output.text());
        assertTrue(output.text().contains("2 reports checked: 0 errors"), output.text());
        assertTrue(output.text().contains("r.casereport:4:10: information: größe.png is 20 pixels wide"), output.text());
    }

    private static boolean isComplete(Path classes) throws IOException {
        return Files.isDirectory(classes) && kept(classes).toString().matches("\\[[^,]+\\.(aot|jsa)\\]");
    }

    private static String failsWithoutArchive() {
        return Runtime.version().feature() >= 25 ? "-XX:AOTMode=on" : "-Xshare:on";
    }

    private Output run(Map<String, String> environment, String... arguments) throws Exception {
        return run(environment, ARCHIVE.resolve("spinescribe"), arguments);
    }

    private Output run(Map<String, String> environment, Path command, String... arguments) throws Exception {
        Path log = Files.createTempFile(folder, "run", ".log");
        int code = start(environment, command, List.of(arguments), log).waitFor();
        return new Output(code, Files.readString(log));
    }

    private Process start(Map<String, String> environment, Path command, List<String> arguments, Path log)
            throws IOException {
        List<String> words = new ArrayList<>(List.of(command.toString()));
        words.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_CACHE_HOME", "/dev/null"); // no archive is still being created after a test
        builder.environment().putAll(environment);
        return builder.start();
    }
}
