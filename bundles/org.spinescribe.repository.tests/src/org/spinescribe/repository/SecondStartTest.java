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
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.GraphicsEnvironment;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Tests a second start of Studio while it is running, as by a double click on a report. */
@ResourceLock(Screen.DISPLAY)
class SecondStartTest {

    private static final Path PICTURES = Path.of(System.getProperty("spinescribe.screenshots"));
    private static final String MORE = "// He climbs again.";

    @TempDir
    private Path folder;

    private Path report;

    @BeforeEach
    void writeReport() throws IOException {
        assumeFalse(GraphicsEnvironment.isHeadless(), "No display: run the build with ./mvnw, which brings one");
        report = Files.writeString(folder.resolve("a report.casereport"), FirstReport.TEXT);
    }

    @Test
    void theRunningStudioOpensTheReport() throws Exception {
        try (Author author = author("second")) {
            author.start();
            Process second = author.program().startAgain(report);
            assertTrue(second.waitFor(5, TimeUnit.MINUTES), "the second Studio has ended");
            assertEquals(0, second.exitValue());
            author.look();
            author.keep("opened");
            author.add(MORE);
            author.save();
            author.waitFor("the text typed in the first window", () -> read(report).equals(FirstReport.TEXT + MORE));
            assertFalse(author.files().log().contains("org.spinescribe"), author.files()::log);
        }
    }

    /** An impatient author opens two reports while Studio does not answer. */
    @Test
    void theReportsOfTwoFurtherStartsAreOpened() throws Exception {
        Path other = Files.writeString(folder.resolve("another report.casereport"), FirstReport.TEXT);
        try (Author author = author("third")) {
            author.start();
            author.program().suspend();
            List<Process> further = List.of(author.program().startAgain(report), author.program().startAgain(other));
            author.waitFor("two calls", () -> author.files().calls() == 2);
            author.program().resume();
            for (Process start : further) {
                assertTrue(start.waitFor(5, TimeUnit.MINUTES), "the further start has ended");
                assertEquals(0, start.exitValue());
            }
            author.look();
            author.keep("opened");
            for (int edited = 1; edited <= further.size(); edited++) {
                long wanted = edited;
                author.addWhenReady(MORE);
                author.save();
                author.waitFor("the saved text", () -> edited(other) == wanted);
                author.press(KeyEvent.VK_CONTROL, KeyEvent.VK_W); // the other report comes to the front
                author.look();
            }
        }
    }

    private long edited(Path other) {
        return Stream.of(report, other).filter(file -> read(file).endsWith(MORE)).count();
    }

    /** The first Studio hangs, and is killed while the second waits for its answer. */
    @Test
    void theSecondStudioOpensTheReportWhenTheFirstEndsWithoutAnswer() throws Exception {
        try (Author author = author("second-alone")) {
            author.start();
            author.program().suspend();
            Process second = author.program().startAgain(report);
            author.waitFor("the call of the second Studio", () -> author.files().calls() == 1);
            author.program().losePower();
            author.changeTo(second);
            author.keep("opened");
            author.addWhenReady(MORE);
            author.save();
            author.waitFor("the text typed in the second window", () -> read(report).endsWith(MORE));
        }
    }

    private Author author(String pictures) throws Exception {
        return new Author(List.of(Studio.script().toString()), folder, pictures, new Screen(PICTURES));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
