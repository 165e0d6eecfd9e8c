/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.repository;

import static org.junit.jupiter.api.Assertions.fail;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A user of the program with the keyboard only. */
class Author implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration BLINK = Duration.ofSeconds(6);
    private static final String ENDING = ".casereport";
    private static final String LETTERS = "xyzuvwqkj";
    private static final int MOST_EXITS = 4;
    private static final int TO_END_SECONDS = 15;

    private final List<String> command;
    private final Path folder;
    private final String name;
    private final Screen screen;
    private Process program;
    private int tries;

    /**
     * @param command starts the program, without the option for its workspace
     * @param folder for the workspace and other output
     * @param name a prefix of the screenshots
     */
    Author(List<String> command, Path folder, String name, Screen screen) {
        this.command = List.copyOf(command);
        this.folder = folder;
        this.name = name;
        this.screen = screen;
    }

    /** Starts the program and waits for its window. */
    void start() throws IOException {
        program = begin("log");
        screen.watch(program.toHandle());
        waitForWindow();
    }

    /** Starts the program again while it is running, with a file to open. */
    Process startAgain(Path file) throws IOException {
        return begin("second-log", file.toString());
    }

    private Process begin(String log, String... files) throws IOException {
        List<String> words = new ArrayList<>(command);
        words.addAll(List.of("-data", workspace().toString()));
        words.addAll(List.of(files));
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true)
                .redirectOutput(folder.resolve(log).toFile());
        // with a blinking caret, the screen would never be still
        Path settings = Files.createDirectories(folder.resolve("settings/gtk-3.0")).resolve("settings.ini");
        Files.writeString(settings, "[Settings]\ngtk-cursor-blink=0\ngtk-enable-animations=0\n");
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("settings").toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.start();
    }

    /** Waits for the window of the program. */
    void waitForWindow() throws IOException {
        waitFor("the first window", screen::showsSomething);
        screen.waitUntilStill(PATIENCE);
    }

    /** Returns the process ID of the program itself, which a script may have started, or 0 if there is none. */
    long studio() {
        return program.descendants().filter(ProcessHandle::isAlive).mapToLong(ProcessHandle::pid).findFirst().orElse(0);
    }

    Path workspace() {
        return folder.resolve("workspace");
    }

    /** Returns the file of the report, whatever name the wizard chose, or an output of the report, by its extension. */
    Path file(String ending) {
        Path reports = workspace().resolve("Case reports");
        try (Stream<Path> files = Files.list(reports)) {
            String report = files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(ENDING))
                    .findFirst().orElse(ENDING);
            return reports.resolve(report.substring(0, report.length() - ENDING.length()) + ending);
        } catch (IOException e) {
            return reports.resolve(ending); // there is no report yet
        }
    }

    /** Returns the text in the file of the report. */
    String report() {
        return read(file(ENDING));
    }

    /** Opens the wizard for a new report with its key in Studio. */
    void openWizard() {
        pressUntilAnswered(KeyEvent.VK_CONTROL, KeyEvent.VK_N);
    }

    /** Completes the wizard, and switches from the form to the text. The report is then open in the editor. */
    void newReport() throws IOException {
        openWizard();
        look();
        screen.type("A fracture of T12 in a climber: a case report");
        look();
        keep("wizard");
        screen.press(KeyEvent.VK_ENTER);
        waitFor("the new report", () -> Files.exists(file(ENDING)));
        look();
        keep("new-report");
        screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_PAGE_DOWN);
        look();
    }

    /**
     * Replaces the text of the editor, and saves it. First types a single letter: if it replaces the whole text, the
     * text page is open; the form would put it into a field. Each attempt uses another letter, so that one that a busy
     * program kept late is not taken for the next.
     */
    void write(String text) throws IOException {
        waitFor("the editor", () -> {
            String letter = Character.toString(LETTERS.charAt(tries++ % LETTERS.length()));
            screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_A);
            screen.type(letter);
            screen.waitUntilStill(BLINK);
            return soon(() -> unsaved().equals(List.of(letter))) || turnPage();
        });
        screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_A);
        screen.type(text);
        save();
        waitFor("what was typed", () -> report().equals(text));
    }

    /** Waits a short time for a condition, since the program may be busy. Returns whether it holds. */
    private boolean soon(BooleanSupplier condition) {
        for (Instant end = Instant.now().plus(BLINK); !condition.getAsBoolean();) {
            if (Instant.now().isAfter(end)) {
                return false;
            }
            screen.waitUntilStill(Duration.ofMillis(200));
        }
        return true;
    }

    /**
     * Closes a window that a busy program opened late, and switches from the form to the text if a busy wizard missed
     * the key. Returns that nothing has been typed yet.
     */
    private boolean turnPage() {
        screen.press(KeyEvent.VK_ESCAPE);
        screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_PAGE_DOWN);
        screen.waitUntilStill(BLINK);
        return false;
    }

    /** Returns the unsaved texts that the recovery keeps. */
    List<String> unsaved() {
        try (Stream<Path> files = Files.list(workspace().resolve(".metadata/.plugins/org.spinescribe.ui/unsaved"))) {
            return files.filter(file -> !file.getFileName().toString().startsWith("next")).map(Author::read)
                    .map(kept -> kept.substring(kept.indexOf('\n') + 1)).toList();
        } catch (IOException e) {
            return List.of(); // nothing has been kept yet
        }
    }

    /** Exports the report until its manuscript exists, since an editor that is not open yet ignores keys. */
    void export(Path manuscript) throws IOException {
        waitFor("the manuscript", () -> {
            screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_M);
            screen.waitUntilStill(BLINK);
            return Files.exists(manuscript);
        });
    }

    /** Types text at the end of the editor. */
    void add(String text) {
        screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_END);
        screen.type(text);
        look();
    }

    void save() {
        screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
    }

    void press(int... keys) {
        screen.press(keys);
    }

    void pressUntilAnswered(int... keys) {
        screen.pressUntilAnswered(keys);
    }

    void type(String text) {
        screen.type(text);
    }

    /** Waits until the screen is still. */
    void look() {
        screen.waitUntilStill(BLINK);
    }

    void keep(String picture) throws IOException {
        screen.keep(name + "-" + picture);
    }

    void waitFor(String what, BooleanSupplier condition) throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end) || !program.isAlive()) {
                keep("in-vain");
                fail("Waited in vain for " + what + ". The program said: " + read(folder.resolve("log")));
            }
            screen.waitUntilStill(Duration.ofMillis(200));
        }
    }

    /**
     * Exits by the menu with unsaved changes, so that the program asks what to do with them. If the menu opens late,
     * its key is typed into the report; this method then undoes that and tries again.
     */
    void exitWithUnsavedWords() {
        List<String> words = unsaved();
        pressExit();
        look();
        for (int tries = 1; tries < MOST_EXITS && !unsaved().equals(words); tries++) {
            screen.press(KeyEvent.VK_ESCAPE);
            screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
            look();
            pressExit();
            look();
        }
    }

    private void pressExit() {
        screen.waitUntilStill(BLINK); // repainting must not look like the opened menu
        screen.pressUntilAnswered(KeyEvent.VK_ALT, KeyEvent.VK_F);
        screen.press(KeyEvent.VK_X);
    }

    /** Exits without unsaved changes, so that the program asks nothing. A menu that opens late misses its key. */
    void exitUnasked() throws InterruptedException {
        for (int tries = 0; tries < MOST_EXITS; tries++) {
            pressExit();
            if (program.waitFor(TO_END_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
            screen.press(KeyEvent.VK_ESCAPE);
            screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z); // the key was typed into the report
            screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
        }
    }

    /** Kills the program without warning, as a power failure does. */
    void losePower() throws InterruptedException {
        List<ProcessHandle> started = program.descendants().toList();
        program.destroyForcibly().waitFor();
        for (ProcessHandle process : started) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }

    /** Waits until the program has ended by itself. */
    void waitForTheEnd() throws IOException, InterruptedException {
        if (!program.waitFor(1, TimeUnit.MINUTES)) {
            keep("in-vain");
            fail("The program did not end");
        }
    }

    /** Returns the log of the program in its workspace. */
    String log() {
        return read(workspace().resolve(".metadata/.log"));
    }

    @Override
    public void close() throws InterruptedException {
        if (program == null) {
            return;
        }
        program.destroy();
        if (!program.waitFor(1, TimeUnit.MINUTES)) {
            losePower();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return ""; // the file does not exist, or is being written
        }
    }
}
