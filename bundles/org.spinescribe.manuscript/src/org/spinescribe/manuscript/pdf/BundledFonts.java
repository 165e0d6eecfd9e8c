/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.spinescribe.manuscript.PageLayout;

/** The fonts that every installation has. */
final class BundledFonts {

    static final String SCHEME = "spinescribe-font";
    static final String SERIF = "Liberation Serif";
    static final String SANS = "Liberation Sans";
    static final String SYMBOLS = "DejaVu Serif";


    private static final Map<String, List<String>> FILES = Map.of(
            SERIF, files("LiberationSerif", "-Regular"), SANS, files("LiberationSans", "-Regular"), SYMBOLS,
            files("DejaVuSerif", ""));
    private static final Map<String, SoftReference<byte[]>> LOADED = new ConcurrentHashMap<>();
    private static final Map<String, BitSet> CHARACTERS = new ConcurrentHashMap<>();

    private BundledFonts() {
    }

    private static List<String> files(String name, String regular) {
        return List.of(name + regular + ".ttf", name + "-Bold.ttf", name + "-Italic.ttf", name + "-BoldItalic.ttf");
    }

    /** The families in which the characters of texts are looked for, in this order. */
    static List<String> families(PageLayout layout) {
        return List.of(layout.sansSerif() ? SANS : SERIF, SYMBOLS);
    }

    /** All faces of all families. */
    static List<FontFace> faces() {
        return Stream.of(SERIF, SANS, SYMBOLS).flatMap(BundledFonts::faces).toList();
    }

    private static Stream<FontFace> faces(String family) {
        List<String> files = FILES.get(family);
        return Stream.of(0, 1, 2, 3).map(i -> new FontFace(SCHEME + ":" + files.get(i), family, i >= 2, i % 2 == 1));
    }

    /** Whether all faces of a family have a character. */
    static boolean has(String family, int character) {
        return CHARACTERS.computeIfAbsent(family, BundledFonts::characters).get(character);
    }

    private static BitSet characters(String family) {
        BitSet common = null;
        for (String file : FILES.get(family)) {
            BitSet characters = CharacterMap.read(ByteBuffer.wrap(bytes(file))).getFirst();
            if (common == null) {
                common = characters;
            } else {
                common.and(characters);
            }
        }
        return common;
    }

    /** The file with this name; kept while there is memory, since every PDF reads it twice. */
    static InputStream open(String file) throws IOException {
        SoftReference<byte[]> earlier = LOADED.get(file);
        byte[] data = earlier == null ? null : earlier.get();
        if (data == null) {
            data = load(file);
            LOADED.put(file, new SoftReference<>(data));
        }
        return new ByteArrayInputStream(data);
    }

    private static byte[] load(String file) throws IOException {
        try (InputStream stream = BundledFonts.class.getResourceAsStream("/fonts/" + file)) {
            if (stream == null) {
                throw new IOException("The font " + file + " is missing from this installation.");
            }
            return stream.readAllBytes();
        }
    }

    private static byte[] bytes(String file) {
        try (InputStream stream = open(file)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
