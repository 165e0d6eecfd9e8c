/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.spelling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.spinescribe.language.settings.SettingsFile;

/** A word list of the user: one word a line, comments behind #. */
public record AddedWords(Path file) {

    /** The name of a project's word list. */
    public static final String NAME = ".spinescribe-words";

    private static final long MOST_BYTES = 1 << 20;

    /**
     * Returns the word list for a report: the nearest one in its folder or above; else one beside the nearest settings
     * file; else one beside the report.
     */
    public static AddedWords near(Path report) {
        Path folder = report.toAbsolutePath().normalize().getParent();
        return new AddedWords(upwards(folder, NAME).or(() -> upwards(folder, SettingsFile.NAME)
                .map(settings -> settings.resolveSibling(NAME))).orElse(folder.resolve(NAME)));
    }

    private static Optional<Path> upwards(Path from, String name) {
        for (Path folder = from; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve(name))) {
                return Optional.of(folder.resolve(name));
            }
        }
        return Optional.empty();
    }

    /** Returns the words in lower case; none when the file is missing or unreadable. */
    public Set<String> words() {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES ? Files.readString(file).lines()
                    .map(AddedWords::word).filter(word -> !word.isEmpty()).collect(Collectors.toSet()) : Set.of();
        } catch (IOException unreadable) {
            return Set.of(); // then known words are underlined, which does no harm
        }
    }

    private static String word(String line) {
        return line.replaceFirst("#.*", "").strip().toLowerCase(Locale.ROOT);
    }

    private static String remark(String line) {
        int start = line.indexOf('#');
        return start < 0 ? "" : " " + line.substring(start);
    }

    /**
     * Adds a word in alphabetical order. Comments stay behind their words; those on lines of their own go to the top.
     *
     * @throws IOException when the file cannot be read or written; then it stays unchanged
     */
    public void add(String word) throws IOException {
        synchronized (AddedWords.class) { // two words added at once must both be kept
            List<String> lines = Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
            TreeMap<String, String> words = new TreeMap<>();
            lines.forEach(line -> words.put(word(line), remark(line)));
            words.remove("");
            words.putIfAbsent(word.toLowerCase(Locale.ROOT), "");
            Stream<String> remarks = lines.stream().filter(line -> word(line).isEmpty() && !line.isBlank());
            write(Stream.concat(remarks, words.entrySet().stream().map(each -> each.getKey() + each.getValue())));
        }
    }

    private void write(Stream<String> lines) throws IOException {
        Files.createDirectories(file.getParent());
        Path unfinished = Files.createTempFile(file.getParent(), NAME, ".unfinished");
        Files.writeString(unfinished, lines.map(line -> line + "\n").collect(Collectors.joining()));
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
