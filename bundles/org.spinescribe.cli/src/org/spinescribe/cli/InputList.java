/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Scanner;
import java.util.Set;
import java.util.stream.Stream;

import org.spinescribe.cli.texts.Texts;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** A list of files, read while the files are checked, so that a long list needs no memory. */
final class InputList {

    private final Path list;
    private final Set<String> done;

    private InputList(Path list, Set<String> done) {
        this.list = list;
        this.done = done;
    }

    /**
     * Creates the list.
     *
     * @param list the file with paths, or {@code -} for standard input
     * @param earlier the JSON lines of an interrupted run; its files are skipped
     * @throws CannotRun when the earlier run cannot be read
     */
    static InputList of(Path list, Optional<Path> earlier) {
        return new InputList(list, earlier.map(InputList::done).orElse(Set.of()));
    }

    /** Returns the files of an earlier run. Ignores a truncated last line, so that its file is checked again. */
    static Set<String> done(Path earlier) {
        Set<String> done = new HashSet<>();
        try (Stream<String> lines = Files.lines(earlier)) {
            lines.forEach(line -> file(line).ifPresent(done::add));
        } catch (IOException | UncheckedIOException e) {
            throw new CannotRun(Texts.of("resume.unreadable", earlier));
        }
        return done;
    }

    private static Optional<String> file(String line) {
        try {
            return JsonParser.parseString(line) instanceof JsonObject object && object.has("file")
                    ? Optional.of(object.get("file").getAsString()) : Optional.empty();
        } catch (JsonParseException | IllegalStateException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /** Returns the paths of the list, separated by line breaks or NUL characters, without the skipped ones. */
    Stream<Path> paths() {
        try {
            BufferedReader reader = list.toString().equals("-")
                    ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                    : Files.newBufferedReader(list);
            return new Scanner(reader).useDelimiter("[\\n\\x00]").tokens().map(line -> line.replaceFirst("\\r$", ""))
                    .filter(line -> !line.isBlank() && !done.contains(line)).map(Path::of).onClose(() -> close(reader));
        } catch (IOException e) {
            throw new CannotRun(Texts.of("list.unreadable", list));
        }
    }

    private static void close(BufferedReader reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
