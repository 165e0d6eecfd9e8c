/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The fonts of the operating system, looked at only when the bundled ones lack a character. */
final class SystemFonts {

    private static final int DEEPEST_FOLDER = 5;
    private static final ConcurrentHashMap<Path, BitSet> CHARACTERS = new ConcurrentHashMap<>();

    private SystemFonts() {
    }

    /** The font file to take for a character: upright, and with serifs where there is a choice. */
    static Optional<Path> with(int character) {
        return files().filter(file -> characters(file).get(character)).findFirst();
    }

    /** The font file for a script, with all of these printed characters. */
    static Optional<Path> withAll(Set<Integer> characters) {
        return files().filter(file -> characters.stream().allMatch(characters(file)::get)).findFirst();
    }

    /** Whether a font file has a character. */
    static boolean has(Path file, int character) {
        return characters(file).get(character);
    }

    /** The bold face of a font file, when it stands beside the file and has the same characters. */
    static Optional<Path> bold(Path file) {
        String name = file.getFileName().toString();
        Path bold = file.resolveSibling(name.replaceFirst("(?:-Regular)?\\.ttf$", "-Bold.ttf"));
        BitSet lacking = (BitSet) characters(file).clone();
        if (!Files.isRegularFile(bold)) {
            return Optional.empty();
        }
        lacking.andNot(characters(bold));
        return lacking.isEmpty() ? Optional.of(bold) : Optional.empty();
    }

    /** Usual font folders of Linux, macOS and Windows; those that are there. */
    private static Stream<Path> folders() {
        String home = System.getProperty("user.home", "");
        String windows = Objects.requireNonNullElse(System.getenv("WINDIR"), "C:\\Windows");
        return Stream.of(home + "/.fonts", home + "/.local/share/fonts", "/usr/local/share/fonts", "/usr/share/fonts",
                home + "/Library/Fonts", "/Library/Fonts", "/System/Library/Fonts", windows + "\\Fonts")
                .map(File::new).filter(File::isDirectory).map(File::toPath);
    }

    private static Stream<Path> files() {
        List<Path> files = new ArrayList<>();
        folders().forEach(folder -> {
            try (Stream<Path> below = Files.walk(folder, DEEPEST_FOLDER, FileVisitOption.FOLLOW_LINKS)) {
                below.filter(file -> name(file).endsWith(".ttf")).forEach(files::add);
            } catch (IOException | RuntimeException e) {
                // a folder that may not be read holds no font for us
            }
        });
        return files.stream().sorted(Comparator.comparingInt(SystemFonts::rank).thenComparing(Path::toString));
    }

    /** Lower is better. */
    private static int rank(Path file) {
        String name = name(file);
        boolean face = name.contains("bold") || name.contains("italic") || name.contains("oblique")
                || name.contains("condensed") || name.contains("light") || name.contains("slanted")
                || name.contains("display");
        boolean ornamental = name.contains("kufi") || name.contains("nastaliq") || name.contains("rashi")
                || name.contains("looped") || name.contains("grantha");
        boolean serif = name.contains("serif") || name.contains("naskh") || name.contains("mincho")
                || name.contains("song") || name.contains("ming") || name.contains("batang") || name.contains("ipaexm")
                || name.contains("ipam");
        return (ornamental ? 4 : 0) + (face ? 2 : 0) + (serif ? 0 : 1);
    }

    private static String name(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    private static BitSet characters(Path file) {
        return CHARACTERS.computeIfAbsent(file, SystemFonts::read);
    }

    private static BitSet read(Path file) {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer content = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            return CharacterMap.read(content).getFirst();
        } catch (IOException | RuntimeException e) {
            // a damaged font file is no reason not to write a manuscript
            return new BitSet();
        }
    }
}
