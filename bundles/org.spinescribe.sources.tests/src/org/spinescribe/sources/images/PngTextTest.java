/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.images;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

import org.junit.jupiter.api.Test;
import org.spinescribe.sources.images.ImageNote.Kind;

/** Texts of PNG files, packed or not, and photographs' metadata that a program has copied into them. */
class PngTextTest {

    private static final Path FIXTURES = Path.of("../org.spinescribe.language.tests/fixtures");

    @Test
    void packedTextsAreRead() throws Exception {
        assertEquals(List.of(new ImageNote(Kind.PERSON, "Author: J. Exemplar")),
                notes("zTXt", bytes("Author\0\0"), packed(bytes("J. Exemplar"))));
        assertEquals(List.of(new ImageNote(Kind.PERSON, "Author: J. Exemplar")),
                notes("iTXt", bytes("Author\0\1\0en\0Author\0"), packed(bytes("J. Exemplar"))));
        assertEquals(List.of(new ImageNote(Kind.PERSON, "Author: J. Exemplar")),
                notes("iTXt", bytes("Author\0\0\0\0\0"), bytes("J. Exemplar")));
        assertEquals(List.of(new ImageNote(Kind.PERSON, "XMP")), notes("iTXt",
                bytes("XML:com.adobe.xmp\0\1\0\0\0"), packed(bytes("<dc:creator>J. Exemplar</dc:creator>"))));
    }

    /** The form of a photograph that ImageMagick has converted. */
    @Test
    void exifWrittenAsDigitsIsRead() throws Exception {
        byte[] photo = Files.readAllBytes(FIXTURES.resolve("rules/privacy/image-metadata/faulty/photo.jpg"));
        JpegSegments.Segment exif = JpegSegments.of(photo).stream()
                .filter(segment -> segment.startsWith(photo, "Exif\0\0")).findFirst().orElseThrow();
        byte[] profile = Arrays.copyOfRange(photo, exif.content(), exif.end());
        String digits = HexFormat.of().formatHex(profile).replaceAll("(.{72})", "$1\n");
        byte[] text = bytes("\nexif\n    " + profile.length + "\n" + digits + "\n");

        List<ImageNote> expected = List.of(new ImageNote(Kind.PLACE, "GPS"),
                new ImageNote(Kind.PERSON, "J. Exemplar"), new ImageNote(Kind.DATE, "2024:03:01 10:22:11"));
        assertEquals(expected, notes("tEXt", bytes("Raw profile type exif\0"), text));
        assertEquals(expected, notes("zTXt", bytes("Raw profile type APP1\0\0"), packed(text)));
    }

    @Test
    void damagedTextsGiveOnlyReadableNotes() throws Exception {
        assertEquals(List.of(new ImageNote(Kind.PERSON, "Author")), notes("zTXt", bytes("Author\0\0"), bytes("no")));
        assertEquals(List.of(), notes("tEXt", bytes("Raw profile type exif\0"), bytes("\nexif\n 3\n4z")));
        assertEquals(List.of(), notes("iTXt", bytes("Software"), new byte[0]));
    }

    /** The metadata found after adding this chunk to a valid PNG file; removal must delete all of them. */
    private static List<ImageNote> notes(String type, byte[] head, byte[] value) throws Exception {
        byte[] png = Files.readAllBytes(FIXTURES.resolve("images/small.png"));
        byte[] content = joined(joined(bytes(type), head), value);
        CRC32 sum = new CRC32();
        sum.update(content);
        byte[] chunk = ByteBuffer.allocate(content.length + 8).putInt(content.length - 4).put(content)
                .putInt((int) sum.getValue()).array();
        int behindHeader = PngChunks.of(png).getFirst().end();
        byte[] data = joined(joined(Arrays.copyOf(png, behindHeader), chunk),
                Arrays.copyOfRange(png, behindHeader, png.length));
        ImageFile image = new ImageFile("image/png", data, 1, 1, 0);
        assertEquals(List.of(), ImageNotes.of(new ImageFile("image/png", BarePicture.of(image), 1, 1, 0)));
        return ImageNotes.of(image);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] packed(byte[] bytes) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(out)) {
            packing.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
