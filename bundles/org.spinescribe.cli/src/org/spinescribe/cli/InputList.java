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

/** A list of files that is read while they are checked, so that a long one needs no memory. */
final class InputList {

    private final Path list;
    private final Set<String> done;

    private InputList(Path list, Set<String> done) {
        this.list = list;
        this.done = done;
    }

    /**
     * A list.
     *
     * @param list file of paths, or {@code -} for standard input
     * @param earlier lines of JSON of a run that came to no end; the files in it are left out
     * @throws CannotRun when one of them cannot be read
     */
    static InputList of(Path list, Optional<Path> earlier) {
        return new InputList(list, earlier.map(InputList::done).orElse(Set.of()));
    }

    /** The last line may have been cut off; its file is checked again. */
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

    /** The paths of the list, a line each or parted by the character NUL, those that are done left out. */
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
