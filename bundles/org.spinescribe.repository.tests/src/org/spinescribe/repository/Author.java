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

/** Somebody who sits before the program and uses it by keys alone. */
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
     * @param command that starts the program, without its workspace
     * @param folder for the workspace and what else comes of it
     * @param name of the pictures
     */
    Author(List<String> command, Path folder, String name, Screen screen) {
        this.command = List.copyOf(command);
        this.folder = folder;
        this.name = name;
        this.screen = screen;
    }

    /** Starts the program and waits until its window is there. */
    void start() throws IOException {
        program = begin("log");
        screen.watch(program.toHandle());
        waitForWindow();
    }

    /** Starts the program once more while it is running, with a file to open. */
    Process startAgain(Path file) throws IOException {
        return begin("second-log", file.toString());
    }

    private Process begin(String log, String... files) throws IOException {
        List<String> words = new ArrayList<>(command);
        words.addAll(List.of("-data", workspace().toString()));
        words.addAll(List.of(files));
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true)
                .redirectOutput(folder.resolve(log).toFile());
        // a caret that blinks in a field would never let the screen rest
        Path settings = Files.createDirectories(folder.resolve("settings/gtk-3.0")).resolve("settings.ini");
        Files.writeString(settings, "[Settings]\ngtk-cursor-blink=0\ngtk-enable-animations=0\n");
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("settings").toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.start();
    }

    /** Waits until the window of the program is there. */
    void waitForWindow() throws IOException {
        waitFor("the first window", screen::showsSomething);
        screen.waitUntilStill(PATIENCE);
    }

    /** The process of the program itself, which a script may have started; 0 while there is none. */
    long studio() {
        return program.descendants().filter(ProcessHandle::isAlive).mapToLong(ProcessHandle::pid).findFirst().orElse(0);
    }

    Path workspace() {
        return folder.resolve("workspace");
    }

    /** The file of the report, whatever the wizard has called it, or of what is exported of it, by its ending. */
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

    /** What stands in the file of the report. */
    String report() {
        return read(file(ENDING));
    }

    /** Asks for a new report with the key that Studio has for it. */
    void openWizard() {
        pressUntilAnswered(KeyEvent.VK_CONTROL, KeyEvent.VK_N);
    }

    /** Fills the wizard in, and turns from the form to the text; the report is then in the editor. */
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
     * Types a text in place of what stands in the editor, and saves it. A letter that takes the place of all the rest
     * shows that the text is in front: in the form it would be written into a field. Each try has its own letter, so
     * that a letter which a busy program keeps late is not taken for the next one.
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

    /** Whether something becomes so while a busy program takes its time. */
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
     * A window that a busy program has opened late is in front, or the form, where a busy wizard has not heard the key
     * for the text. Returns that nothing is typed yet.
     */
    private boolean turnPage() {
        screen.press(KeyEvent.VK_ESCAPE);
        screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_PAGE_DOWN);
        screen.waitUntilStill(BLINK);
        return false;
    }

    /** The texts that are kept because they have not been saved. */
    List<String> unsaved() {
        try (Stream<Path> files = Files.list(workspace().resolve(".metadata/.plugins/org.spinescribe.ui/unsaved"))) {
            return files.filter(file -> !file.getFileName().toString().startsWith("next")).map(Author::read)
                    .map(kept -> kept.substring(kept.indexOf('\n') + 1)).toList();
        } catch (IOException e) {
            return List.of(); // nothing has been kept yet
        }
    }

    /** Exports the report in the editor until its manuscript is there: an editor that is not there yet is deaf. */
    void export(Path manuscript) throws IOException {
        waitFor("the manuscript", () -> {
            screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_M);
            screen.waitUntilStill(BLINK);
            return Files.exists(manuscript);
        });
    }

    /** Types something behind all that stands in the editor. */
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

    /** Waits until the program has shown what it has to show. */
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
     * Ends the program by its menu while words are unsaved, so that it asks what is to become of them. The key of a
     * menu that opens late is typed into the report: it is taken back, and the menu opened once more.
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
        screen.waitUntilStill(BLINK); // what is painted anew is no answer of the menu
        screen.pressUntilAnswered(KeyEvent.VK_ALT, KeyEvent.VK_F);
        screen.press(KeyEvent.VK_X);
    }

    /**
     * Ends the program when nothing is unsaved, so that it asks nothing. A menu that opens late does not hear its key.
     */
    void exitUnasked() throws InterruptedException {
        for (int tries = 0; tries < MOST_EXITS; tries++) {
            pressExit();
            if (program.waitFor(TO_END_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
            screen.press(KeyEvent.VK_ESCAPE);
            screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z); // the key was typed
            screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
        }
    }

    /** The program ends without a warning, as when the power goes. */
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

    /** What the program has logged in its workspace. */
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
            return ""; // it is not there, or is being written
        }
    }
}
