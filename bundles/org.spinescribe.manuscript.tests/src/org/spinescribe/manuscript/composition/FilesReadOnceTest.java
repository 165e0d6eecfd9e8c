/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.language.check.Reports;
import org.spinescribe.manuscript.export.Edited;
import org.spinescribe.manuscript.export.Export;
import org.spinescribe.manuscript.export.ExportOptions;
import org.spinescribe.manuscript.export.Exported;
import org.spinescribe.manuscript.export.OutputFormat;

import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * A check, a second check and the export to every format that follows read each image, bibliography, table and
 * supplement once. The virtual machine's own record of file reads is the evidence.
 */
class FilesReadOnceTest {

    private static final Path EXAMPLE = Path.of("../org.spinescribe.examples/hemangiopericytoma");
    private static final String REPORT = "hemangiopericytoma.casereport";

    @TempDir
    Path folder;

    @TempDir
    Path outputs;

    @Test
    void eachFileIsReadOnce() throws Exception {
        copyExample();
        Files.writeString(folder.resolve("values.csv"), "Date,Value\n1,2\n");
        Files.writeString(folder.resolve("film.csv"), "Frame,Second\n1,0.1\n");
        Files.writeString(folder.resolve(REPORT), Files.readString(folder.resolve(REPORT)) + """

                table values "Values" from "values.csv"
                figure drawn "figures/lesion.svg" alt "The lesion, drawn" caption { The lesion. }
                supplement film "film.csv" caption { Frames of the film. }
                """);
        List<Path> written = new ArrayList<>();
        Map<String, Double> times = timesRead(() -> {
            Reports reports = Reports.open();
            reports.check(folder.resolve(REPORT), Optional.empty());
            Exported exported = new Export(reports,
                    Stream.of(OutputFormat.values()).map(OutputFormat::writer).toList(),
                    new ExportOptions(Optional.empty(), Edited.KEEP, false, Optional.empty(), FileAccess.REPORT_FOLDER))
                    .export(folder.resolve(REPORT), outputs.resolve("case"));
            assertEquals(List.of(), exported.problems());
            written.addAll(exported.written());
        });
        for (OutputFormat format : OutputFormat.values()) {
            assertTrue(written.contains(outputs.resolve("case." + format.writer().extension())), format.word());
        }
        assertTrue(times.keySet().containsAll(Set.of("values.csv", "film.csv", "figures/lesion.svg", REPORT)),
                times.toString());
        times.remove(REPORT); // a report is read for each check
        assertTrue(times.keySet().stream().anyMatch(name -> name.endsWith(".bib")), times.toString());
        assertTrue(times.keySet().stream().anyMatch(name -> name.endsWith(".png") || name.endsWith(".jpg")),
                times.toString());
        Map<String, Double> once = new TreeMap<>(times);
        once.replaceAll((file, count) -> 1.0);
        assertEquals(once, times);
    }

    private void copyExample() throws IOException {
        for (Path file : Files.walk(EXAMPLE).filter(Files::isRegularFile).toList()) {
            Path copy = folder.resolve(EXAMPLE.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    /** How many times the bytes of each file below the folder are read. */
    private Map<String, Double> timesRead(Work work) throws Exception {
        Path record = Files.createTempFile("reads", ".jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.FileRead").withThreshold(Duration.ZERO);
            recording.start();
            work.run();
            recording.stop();
            recording.dump(record);
            return RecordingFile.readAllEvents(record).stream()
                    .filter(event -> event.getEventType().getName().equals("jdk.FileRead"))
                    .filter(event -> path(event).startsWith(folder)).collect(Collectors.groupingBy(
                            event -> folder.relativize(path(event)).toString(), TreeMap::new,
                            Collectors.summingDouble(event ->
                                    (double) event.getLong("bytesRead") / size(path(event)))));
        } finally {
            Files.delete(record);
        }
    }

    private static Path path(RecordedEvent event) {
        return Path.of(String.valueOf(event.getString("path")));
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
