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
import static org.junit.jupiter.api.Assertions.fail;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipFile;

/**
 * Somebody who writes a first report by keys alone, from the wizard to the manuscript on disk, and then loses the power.
 */
final class FirstReport {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration BLINK = Duration.ofSeconds(6);
    private static final String FILE = "Case reports/a-fracture-of-t12-in-a-climber-a-case-re";
    private static final String TEXT = """
            case report "A fracture of T12 in a climber: a case report"
            author "Ada Exemplar"
            diagnosis "Burst fracture" at T12
            section "Case report" { He fell from a wall and was operated on. }
            consent { He agreed to this report. }
            """;

    private final List<String> command;
    private final Path folder;
    private final String name;
    private final Screen screen;

    /**
     * @param command that starts the program, without its workspace
     * @param folder for the workspace and what else comes of it
     * @param name of the pictures
     */
    FirstReport(List<String> command, Path folder, String name, Screen screen) {
        this.command = List.copyOf(command);
        this.folder = folder;
        this.name = name;
        this.screen = screen;
    }

    void write() throws IOException, InterruptedException {
        Path workspace = folder.resolve("workspace");
        Process program = start(workspace);
        try {
            waitFor("the first window", program, screen::showsSomething);
            screen.waitUntilStill(PATIENCE);
            screen.keep(name + "-start");
            newReport(program, workspace);
            exportWithErrors(workspace);
            typeReport();
            waitFor("what was typed", program, () -> read(workspace.resolve(FILE + ".casereport"))
                    .contains("He agreed to this report."));
            assertEquals(TEXT, read(workspace.resolve(FILE + ".casereport")));
            export();
            waitFor("the manuscript", program, () -> Files.exists(workspace.resolve(FILE + ".pdf"))
                    && Files.exists(workspace.resolve(FILE + ".docx")));
            screen.waitUntilStill(BLINK);
            screen.keep(name + "-exported");
            String manuscript = document(workspace.resolve(FILE + ".docx"));
            assertTrue(manuscript.contains("A fracture of T12 in a climber"), manuscript);
            assertTrue(manuscript.contains("He fell from a wall and was operated on."), manuscript);
            screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_END);
            screen.type("// Words that nobody saves");
            screen.waitUntilStill(BLINK);
        } finally {
            // without a warning, as when the power goes
            program.destroyForcibly().waitFor();
        }
        wordsAreBack(workspace);
        Path log = workspace.resolve(".metadata/.log");
        assertFalse(Files.exists(log) && read(log).contains("org.spinescribe"), () -> read(log));
    }

    private void wordsAreBack(Path workspace) throws IOException, InterruptedException {
        Path report = workspace.resolve(FILE + ".casereport");
        assertEquals(TEXT, read(report));
        Process program = start(workspace);
        try {
            screen.waitUntilStill(PATIENCE);
            waitFor("the window", program, screen::showsSomething);
            screen.waitUntilStill(BLINK);
            screen.keep(name + "-words-are-back");
            screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
            waitFor("the unsaved words", program, () -> read(report).equals(TEXT + "// Words that nobody saves"));
        } finally {
            program.destroy();
            program.waitFor(1, TimeUnit.MINUTES);
        }
    }

    private Process start(Path workspace) throws IOException {
        List<String> words = new ArrayList<>(command);
        words.addAll(List.of("-data", workspace.toString()));
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        // a caret that blinks in a field would never let the screen rest
        Path settings = Files.createDirectories(folder.resolve("settings/gtk-3.0")).resolve("settings.ini");
        Files.writeString(settings, "[Settings]\ngtk-cursor-blink=0\ngtk-enable-animations=0\n");
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("settings").toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.start();
    }

    private void newReport(Process program, Path workspace) throws IOException {
        screen.pressUntilAnswered(KeyEvent.VK_CONTROL, KeyEvent.VK_N);
        screen.type("case report");
        screen.waitUntilStill(BLINK);
        screen.press(KeyEvent.VK_ALT, KeyEvent.VK_N);
        screen.waitUntilStill(BLINK);
        screen.type("A fracture of T12 in a climber: a case report");
        screen.waitUntilStill(BLINK);
        screen.keep(name + "-wizard");
        screen.press(KeyEvent.VK_ENTER);
        waitFor("the new report", program, () -> Files.exists(workspace.resolve(FILE + ".casereport")));
        screen.waitUntilStill(BLINK);
        screen.keep(name + "-new-report");
    }

    /** What the wizard has made has gaps, which are errors: the reply names them and nothing is written. */
    private void exportWithErrors(Path workspace) throws IOException {
        screen.pressUntilAnswered(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_M);
        screen.keep(name + "-refused");
        assertFalse(Files.exists(workspace.resolve(FILE + ".docx")));
        screen.press(KeyEvent.VK_ESCAPE);
        screen.waitUntilStill(BLINK);
    }

    private void typeReport() {
        screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_A);
        screen.press(KeyEvent.VK_DELETE);
        screen.type(TEXT);
        screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
    }

    private void export() {
        screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_M);
    }

    private void waitFor(String what, Process program, BooleanSupplier condition) throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end) || !program.isAlive()) {
                screen.keep(name + "-in-vain");
                fail("Waited in vain for " + what + ". The program said: " + read(folder.resolve("log")));
            }
            screen.waitUntilStill(Duration.ofMillis(200));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return ""; // it is being written
        }
    }

    private static String document(Path docx) throws IOException {
        try (ZipFile zip = new ZipFile(docx.toFile())) {
            String xml = new String(zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            return xml.replaceAll("<[^>]+>", "").replace('\u00A0', ' ');
        }
    }
}
