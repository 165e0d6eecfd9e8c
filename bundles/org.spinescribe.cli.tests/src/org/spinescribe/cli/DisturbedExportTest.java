/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Tests exports that are killed, that run at the same time, and whose outputs others change meanwhile.
 * {@code -Dspinescribe.kills=200} sets the number of kills.
 */
@Tag("exhaustive")
class DisturbedExportTest extends ExportFolder {

    private static final int MOMENTS = Integer.getInteger("spinescribe.kills", 4);
    private static final String FORMATS = "html,jats,docx,json-ld,ris";
    private static final int PATIENCE = 120;

    private final Random random = new Random(19);
    private Path report;

    @BeforeEach
    void aReportWithAFigure() throws IOException {
        report = write("r.casereport", "See Fig. [#f]. " + "She walked well. ".repeat(2000));
        Files.writeString(report, Files.readString(report)
                + "diagnosis \"Hemangioma\" at T6\nfigure f drawn levels alt \"The levels of the spine, T5 to T7\" caption { Levels. }\n");
    }

    /**
     * Each output is the earlier or the later one, no temporary files stay, and the next export replaces all outputs.
     */
    @Test
    void aKilledExportLeavesOnlyCompleteFiles() throws Exception {
        Path out = folder.resolve("out");
        TreeMap<String, byte[]> one = exported("One", out);
        TreeMap<String, byte[]> two = exported("Two", out);
        assertEquals(one.keySet(), two.keySet());
        long whole = longest(out);
        int killed = 0;
        for (int i = 0; i < MOMENTS; i++) {
            exported("One", out);
            retitle("Two");
            Process export = start(report, out);
            TimeUnit.NANOSECONDS.sleep((long) (whole * random.nextDouble()));
            killed += export.isAlive() ? 1 : 0;
            assertTrue(export.destroyForcibly().waitFor(PATIENCE, TimeUnit.SECONDS));
            read(out).forEach((name, bytes) -> assertTrue(Arrays.equals(bytes, one.get(name))
                    || Arrays.equals(bytes, two.get(name)) || name.contains(".unfinished"), name));
            TreeMap<String, byte[]> next = exported("Two", out);
            next.keySet().removeIf(name -> name.contains(".unfinished"));
            assertEquals(two.keySet(), next.keySet(), "moment " + i);
            two.forEach((name, bytes) -> assertArrayEquals(bytes, next.get(name), name));
        }
        System.out.println(killed + " of " + MOMENTS + " exports were killed while they ran");
        assertTrue(killed > 0, "at least one export was killed while it ran");
    }

    private long longest(Path out) throws Exception {
        long start = System.nanoTime();
        assertTrue(start(report, out).waitFor(PATIENCE, TimeUnit.SECONDS));
        return System.nanoTime() - start;
    }

    @Test
    void parallelExportsRecordAllTheirFiles() throws Exception {
        Path out = folder.resolve("out");
        List<Process> exports = new ArrayList<>();
        List<String> reports = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            reports.add(write("s%02d.casereport".formatted(i), "Text.").toString());
        }
        for (int i = 0; i < 4; i++) {
            List<String> words = new ArrayList<>(List.of("export"));
            words.addAll(reports.subList(5 * i, 5 * i + 5));
            words.addAll(List.of("--to", "html,jats", "-o", out.toString()));
            exports.add(start(words));
        }
        for (Process export : exports) {
            assertTrue(export.waitFor(PATIENCE, TimeUnit.SECONDS));
            assertEquals(0, export.exitValue());
        }
        List<Object> again = new ArrayList<>(List.of("export"));
        again.addAll(reports);
        again.addAll(List.of("--to", "html,jats", "-o", out));
        assertEquals("", CommandLineRun.of(again.toArray()).err());
        assertEquals(40, names(out).stream().filter(name -> !name.startsWith(".")).count(), names(out).toString());
    }

    @Test
    void aFileSavedDuringAnExportIsKept() throws Exception {
        Path out = folder.resolve("out");
        exported("One", out);
        long whole = longest(out);
        Path page = out.resolve("r.html");
        for (int i = 0; i < MOMENTS; i++) {
            CommandLineRun.of("export", report, "--to", FORMATS, "-o", out, "--overwrite");
            Process export = start(report, out);
            TimeUnit.NANOSECONDS.sleep((long) (whole * random.nextDouble()));
            Files.writeString(page, "Mine, at moment " + i);
            assertTrue(export.waitFor(PATIENCE, TimeUnit.SECONDS));
            assertEquals("Mine, at moment " + i, Files.readString(page));
        }
    }

    /** Exports the report with a title, and returns the written files by name. */
    private TreeMap<String, byte[]> exported(String title, Path out) throws IOException {
        retitle(title);
        CommandLineRun run = CommandLineRun.of("export", report, "--to", FORMATS, "-o", out);
        assertEquals(0, run.exitCode(), run.toString());
        assertFalse(run.err().contains("kept as it is"), run.toString());
        return read(out);
    }

    private void retitle(String title) throws IOException {
        Files.writeString(report, Files.readString(report).replaceFirst("case report \"[^\"]*\"", "case report \"" + title
                + ": a case report\""));
    }

    /** Reads all files except the list of exports. */
    private static TreeMap<String, byte[]> read(Path out) throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        for (String name : names(out)) {
            if (!name.equals(".spinescribe-exports")) {
                files.put(name, Files.readAllBytes(out.resolve(name)));
            }
        }
        return files;
    }

    private Process start(Path file, Path out) throws IOException {
        return start(List.of("export", file.toString(), "--to", FORMATS, "-o", out.toString()));
    }

    private Process start(List<String> words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(words);
        return new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile()).start();
    }
}
