/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.spinescribe.cli.resident.Program;
import org.spinescribe.sources.files.ReportName;

/** Runs commands in advance, so that Java has loaded and compiled their classes. */
final class WarmUp {

    private static final String FORMATS = "docx,pdf,jats,html";

    private final Path example;
    private final Path folder;

    private WarmUp(Path example, Path folder) {
        this.example = example;
        this.folder = folder;
    }

    /** Runs the commands that only read, which load few classes. */
    static void reading() {
        onExample(WarmUp::read);
    }

    /** Runs the commands that users start often, on the example of this program and in a temporary folder. */
    static void round() {
        onExample(WarmUp::useCommands);
    }

    /** Also runs the commands for revisions, which are rare and load many classes. */
    static void everything() {
        onExample(warmUp -> {
            warmUp.useCommands();
            warmUp.revise();
        });
    }

    /** An action on the example. */
    private interface Use {

        void with(WarmUp warmUp) throws IOException;
    }

    private static void onExample(Use use) {
        Optional<Path> example = Program.example();
        if (example.isEmpty()) {
            return;
        }
        try {
            Path folder = Files.createTempDirectory("spinescribe");
            try {
                use.with(new WarmUp(example.get(), folder));
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the reading commands. Another process writes their Word file, because writing loads many classes. */
    private void read() throws IOException {
        Optional<String> java = ProcessHandle.current().info().command();
        if (java.isPresent()) {
            Process writing = new ProcessBuilder(java.get(), "-cp", System.getProperty("java.class.path"),
                    Main.class.getName(), "export", example.toString(), "--to", "docx", "--output", folder.toString())
                    .redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
            writing.onExit().join();
        }
        run("check", example);
        readWordFile();
        run("explain", "levels/counting");
    }

    private void useCommands() {
        run("check", example);
        run("export", example, "--to", FORMATS, "--output", folder);
        readWordFile();
    }

    private void readWordFile() {
        Path word = folder.resolve(example.getFileName().toString().replace(ReportName.ENDING, ".docx"));
        run("check", word);
        run("import", word, "--to", folder.resolve("imported"));
    }

    /**
     * Merges a copy returned by co-authors, and compares versions that differ by a word. Works on a copy of the
     * example, whose folder may belong to another user.
     */
    private void revise() throws IOException {
        Path revised = folder.resolve("revised");
        copy(example.getParent(), revised);
        Path now = revised.resolve(example.getFileName());
        Path sent = folder.resolve("sent");
        run("export", now, "--to", "docx", "--for", "co-authors", "--output", sent);
        Files.writeString(now, Files.readString(now).replaceFirst("(?<=[a-z] )the (?=[a-z])", "that "));
        try (Stream<Path> copies = Files.list(sent)) {
            copies.forEach(copy -> run("merge", copy, "--into", now));
        }
        run("compare", example, now, "--output", folder.resolve("compared"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void run(Object... arguments) {
        PrintWriter nowhere = new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Main.run(nowhere, nowhere, Stream.of(arguments).map(Object::toString).toArray(String[]::new));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> innermostFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : innermostFirst) {
                Files.delete(file);
            }
        }
    }
}
