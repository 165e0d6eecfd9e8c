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
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;

/** A user of the program with the keyboard only. */
class Author implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration BLINK = Duration.ofSeconds(6);
    /** The program keeps typed text half a second after the first key. */
    private static final Duration UNTIL_KEPT = Duration.ofSeconds(2);
    /** For a new report and its form, on a busy machine. */
    private static final Duration TO_WRITE = Duration.ofSeconds(40);
    private static final String LETTERS = "xyzuvwqkj";
    private static final int MOST_EXITS = 4;
    private static final int MOST_WINDOWS = 3;
    private static final int TO_END_SECONDS = 15;

    private final AuthorProgram program;
    private final AuthorFiles files;
    private final String name;
    private final Screen screen;
    private int tries;

    /**
     * @param command starts the program, without the option for its workspace
     * @param folder for the workspace and other output
     * @param name a prefix of the screenshots
     */
    Author(List<String> command, Path folder, String name, Screen screen) {
        program = new AuthorProgram(command, folder);
        files = new AuthorFiles(program.workspace());
        this.name = name;
        this.screen = screen;
    }

    /** Starts the program and waits for its window. */
    void start() throws IOException {
        screen.watch(program.start());
        waitForWindow();
    }

    /** Goes on with another process of the program, and waits for its window. */
    void changeTo(Process other) {
        program.changeTo(other);
        screen.watch(other.toHandle());
        waitForWindow();
    }

    /** The processes of the program. */
    AuthorProgram program() {
        return program;
    }

    /** The report and the other files of the workspace. */
    AuthorFiles files() {
        return files;
    }

    /** Waits for the window of the program. */
    void waitForWindow() {
        waitFor("the first window", screen::showsSomething);
        screen.waitUntilStill(PATIENCE);
    }

    /** Opens the wizard for a new report with its key in Studio. */
    void openWizard() {
        pressUntilAnswered(KeyEvent.VK_CONTROL, KeyEvent.VK_N);
    }

    /** Completes the wizard, and switches from the form to the text. The report is then open in the editor. */
    void newReport() {
        waitFor("the new report", () -> completeWizard() || closeWindows());
        look();
        keep("new-report");
        screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_PAGE_DOWN);
        look();
    }

    /** Opens and completes the wizard. Returns whether there is a report. */
    private boolean completeWizard() {
        openWizard();
        look();
        screen.type("A fracture of T12 in a climber: a case report");
        look();
        keep("wizard");
        screen.press(KeyEvent.VK_ENTER);
        return soon(() -> Files.exists(files.reportFile()), TO_WRITE);
    }

    /** Closes windows that a busy program opened late, for keys meant for another window. Returns false: no report. */
    private boolean closeWindows() {
        for (int window = 0; window < MOST_WINDOWS; window++) {
            screen.press(KeyEvent.VK_ESCAPE);
            look();
        }
        return false;
    }

    /**
     * Replaces the text of the editor, and saves it. First types a single letter: if it replaces the whole text, the
     * text page is open; the form would put it into a field. Each attempt uses another letter, so that one that a busy
     * program kept late is not taken for the next.
     */
    void write(String text) {
        waitFor("the editor", () -> {
            String letter = Character.toString(LETTERS.charAt(tries++ % LETTERS.length()));
            screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_A);
            screen.type(letter);
            screen.waitUntilStill(BLINK);
            return soon(() -> files.unsaved().equals(List.of(letter)), BLINK) || turnPage();
        });
        screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_A);
        screen.type(text);
        save();
        waitFor("the typed text", () -> files.report().equals(text));
    }

    /** Waits for a condition, since the program may be busy. Returns whether it holds. */
    private boolean soon(BooleanSupplier condition, Duration patience) {
        for (Instant end = Instant.now().plus(patience); !condition.getAsBoolean();) {
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

    /** Exports the report until its manuscript exists, since an editor that is not open yet ignores keys. */
    void export(Path manuscript) {
        waitFor("the manuscript", () -> {
            screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_M);
            screen.waitUntilStill(BLINK);
            return Files.exists(manuscript);
        });
    }

    /** Types text at the end of the editor, and waits until the program keeps the whole text. */
    void add(String text) {
        typeAtEnd(text);
        waitFor("the added text", () -> keeps(text));
        look();
    }

    /** Does the same in an editor that may still ignore keys, as after a start. The text may then stand there twice. */
    void addWhenReady(String text) {
        waitFor("an editor for the added text", () -> {
            screen.press(KeyEvent.VK_F12); // focus the editor
            typeAtEnd(text);
            return soon(() -> keeps(text), BLINK);
        });
        look();
    }

    private void typeAtEnd(String text) {
        screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_END);
        screen.type(text);
    }

    private boolean keeps(String text) {
        return files.unsaved().stream().anyMatch(kept -> kept.endsWith(text));
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

    void keep(String picture) {
        try {
            screen.keep(name + "-" + picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void waitFor(String what, BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end) || !program.isAlive()) {
                keep("in-vain");
                fail("Waited in vain for " + what + ". The program said: " + program.output());
            }
            screen.waitUntilStill(Duration.ofMillis(200));
        }
    }

    /**
     * Exits by the menu with unsaved changes that the program keeps already, so that it asks what to do with them. If
     * the menu opens late, its key is typed into the report; this method then undoes that and tries again.
     */
    void exitWithUnsavedWords() {
        List<String> words = files.unsaved();
        pressExit();
        look();
        for (int tries = 1; tries < MOST_EXITS && soon(() -> !files.unsaved().equals(words), UNTIL_KEPT); tries++) {
            screen.press(KeyEvent.VK_ESCAPE);
            screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
            soon(() -> files.unsaved().equals(words), BLINK);
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
            if (program.hasEnded(TO_END_SECONDS)) {
                return;
            }
            screen.press(KeyEvent.VK_ESCAPE);
            screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z); // the key was typed into the report
            screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
        }
    }

    /** Waits until the program has ended by itself. */
    void waitForTheEnd() throws InterruptedException {
        if (!program.hasEnded(60)) {
            keep("in-vain");
            fail("The program did not end");
        }
    }

    @Override
    public void close() throws InterruptedException {
        program.end();
    }
}
