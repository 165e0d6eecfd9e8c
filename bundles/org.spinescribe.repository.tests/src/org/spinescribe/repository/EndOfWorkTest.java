/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.GraphicsEnvironment;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Tests what happens to a report when Studio ends while an author works on it. */
@ResourceLock(Screen.DISPLAY)
class EndOfWorkTest {

    private static final Path PICTURES = Path.of(System.getProperty("spinescribe.screenshots"));
    private static final String MORE = "// He climbs again.";

    @TempDir
    private Path folder;
    private Author author;

    @BeforeEach
    void writeReport() throws Exception {
        assumeFalse(GraphicsEnvironment.isHeadless(), "No display: run the build with ./mvnw, which brings one");
        author = new Author(List.of(Studio.script().toString()), folder, "end", new Screen(PICTURES));
        author.start();
        author.newReport();
        author.write(FirstReport.TEXT);
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (author != null) {
            author.close();
        }
    }

    @Test
    void exitAsksForUnsavedTextAndForgetsRefusedText() throws Exception {
        author.add(MORE);
        author.exitWithUnsavedWords();
        author.keep("asks");
        author.press(KeyEvent.VK_ESCAPE);
        author.look();
        author.waitFor("the saved text", () -> {
            author.save();
            author.look();
            return author.files().report().equals(FirstReport.TEXT + MORE);
        });
        author.add(" And so on.");
        author.exitWithUnsavedWords();
        author.press(KeyEvent.VK_ENTER); // the first button is Save
        author.waitForTheEnd();
        assertEquals(FirstReport.TEXT + MORE + " And so on.", author.files().report());
        assertEquals(List.of(), author.files().unsaved());
        author.start();
        author.addWhenReady("Nobody wants this."); // the report has been reopened
        author.exitWithUnsavedWords();
        author.press(KeyEvent.VK_ALT, KeyEvent.VK_N); // Don’t Save
        author.waitForTheEnd();
        assertEquals(FirstReport.TEXT + MORE + " And so on.", author.files().report());
        assertEquals(List.of(), author.files().unsaved());
    }

    @Test
    void aPowerCutDuringAnExportKeepsTheReportAndLeavesNoPartOfAManuscript(TestReporter reporter) throws Exception {
        try {
            author.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_M);
            author.type(MORE);
            Instant end = Instant.now().plus(Duration.ofMinutes(3));
            boolean writing = false; // checked again, since the export may be between two files
            while (!(isTypedTextKept() && (writing = isWritingOrDone())) && Instant.now().isBefore(end)) {
                LockSupport.parkNanos(1_000_000); // a file is written quickly
            }
            assertTrue(isTypedTextKept(), () -> "the typed text is stored: " + author.files().unsaved());
            assertTrue(writing, "the export has written, or is writing");
        } finally {
            author.program().losePower();
        }
        List<Path> unfinished = unfinished();
        String power = unfinished.isEmpty() ? "The power failed after the export."
                : "The power failed while " + unfinished + " was being written.";
        reporter.publishEntry(power);
        for (Path file : unfinished) { // as if found on another day
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
        }
        assertEquals(FirstReport.TEXT, author.files().report());
        assertWhole();
        Files.deleteIfExists(author.files().file(".docx"));
        Files.deleteIfExists(author.files().file(".pdf"));
        author.start();
        author.waitFor("the text typed during the export", () -> {
            author.save();
            author.look();
            return author.files().report().equals(FirstReport.TEXT + MORE);
        });
        author.export(author.files().file(".docx"));
        author.waitFor("the PDF", () -> Files.exists(author.files().file(".pdf")));
        author.keep("exported");
        assertWhole();
        assertEquals(List.of(), unfinished(), "No unfinished file is left. " + power);
        assertEquals(2, written().size());
    }

    private boolean isTypedTextKept() {
        return author.files().unsaved().equals(List.of(FirstReport.TEXT + MORE));
    }

    /** Returns whether a file is being written, or all exist: a quick export ends before the typed text is kept. */
    private boolean isWritingOrDone() throws IOException {
        return !unfinished().isEmpty() || written().size() == 2;
    }

    private List<Path> unfinished() throws IOException {
        return written().stream().filter(file -> file.toString().endsWith("unfinished")).toList();
    }

    /** Returns the files of the manuscript, also unfinished ones. */
    private List<Path> written() throws IOException {
        try (Stream<Path> files = Files.list(author.files().file(".docx").getParent())) {
            return files.filter(file -> file.toString().matches(".*(docx|pdf|unfinished)")).toList();
        }
    }

    private void assertWhole() throws IOException {
        if (Files.exists(author.files().file(".docx"))) {
            try (ZipFile zip = new ZipFile(author.files().file(".docx").toFile())) {
                assertTrue(zip.stream().anyMatch(entry -> entry.getName().equals("word/document.xml")));
            }
        }
        if (Files.exists(author.files().file(".pdf"))) {
            String pdf = Files.readString(author.files().file(".pdf"), StandardCharsets.ISO_8859_1);
            assertTrue(pdf.startsWith("%PDF") && pdf.stripTrailing().endsWith("%%EOF"), "the PDF is whole");
        }
    }
}
