/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice without a window. It opens Word files, executes a command on each, and saves them as Word files. */
public final class LibreOffice {

    private static final Path MACRO = Path.of(System.getProperty("basedir", "."), "fixtures", "office", "Module1.xba");
    private static final long MINUTES = 5;

    private final Path folder;
    private final Path profile;

    /** Skips the test where LibreOffice is missing. */
    public LibreOffice(Path folder) throws Exception {
        this.folder = folder;
        profile = folder.resolve("profile");
        run("--terminate_after_init"); // the first start creates a profile
        Path library = profile.resolve("user/basic/Standard");
        Files.createDirectories(library);
        Files.copy(MACRO, library.resolve("Module1.xba"), StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Opens and saves all Word files of a folder.
     *
     * @param command of LibreOffice, such as {@code .uno:AcceptAllTrackedChanges}; empty for none
     * @return the folder of the saved files, which have the same names
     */
    Path save(Path files, String command) throws Exception {
        Path saved = Files.createTempDirectory(folder, "saved");
        run("macro:///Standard.Module1.SaveAll(" + files + "," + saved + "," + command + ")");
        assertEquals(names(files), names(saved), "LibreOffice has not saved all files.");
        return saved;
    }

    /**
     * Changes a Word file as a user of LibreOffice does, and saves it under another name.
     *
     * @param steps {@code text|OLD|NEW}, {@code italic|WORDS}, {@code style|WORDS|STYLE}, {@code note|WORDS|NOTE},
     *        {@code add|WORDS|PARAGRAPH} behind the paragraph of the words, {@code remove|WORDS} with their paragraph,
     *        or {@code row|TABLE|ROW|CELL|CELL…}; missing words are an error
     */
    public Path change(Path file, String name, List<String> steps, boolean tracked) throws Exception {
        Path saved = folder.resolve(name);
        Path list = Files.write(Files.createTempFile(folder, "steps", ".txt"), steps);
        run("macro:///Standard.Module1.Change(" + file + "," + saved + "," + list + "," + (tracked ? "yes" : "no")
                + ")");
        Path error = folder.resolve(name + ".error.txt");
        assertTrue(Files.exists(saved), () -> Files.exists(error) ? text(error) : "LibreOffice has not saved " + name);
        return saved;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(Path files) throws IOException {
        try (Stream<Path> all = Files.list(files)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void run(String argument) throws Exception {
        List<String> command = new ArrayList<>(List.of("soffice", "--headless", "--norestore",
                "-env:UserInstallation=" + profile.toUri(), argument));
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException missing) {
            assumeTrue(false, "LibreOffice is missing: install libreoffice-writer");
            throw missing;
        }
        assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES), "LibreOffice did not end.");
    }
}
