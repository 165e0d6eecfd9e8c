/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.images;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import javax.imageio.ImageIO;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The metadata of image files, and their removal. */
class ImageNotesTest {

    private static final Path FIXTURES = Path.of("../org.spinescribe.language.tests/fixtures");
    private static final Path FAULTY = FIXTURES.resolve("rules/privacy/image-metadata/faulty");
    private static final Path SOUND = FIXTURES.resolve("rules/privacy/image-metadata/sound");

    @Test
    void aPhotographRevealsPlacePersonAndDate() throws Exception {
        assertEquals(List.of(new ImageNote(ImageNote.Kind.PLACE, "GPS"), new ImageNote(ImageNote.Kind.PERSON,
                "J. Exemplar"),
                new ImageNote(ImageNote.Kind.TEXT, "MR spine, bed 4"),
                new ImageNote(ImageNote.Kind.DATE, "2024:03:01 10:22:11")), notes(FAULTY.resolve("photo.jpg")));
    }

    @Test
    void aBarePictureHasNoNotesAndTheSamePixels() throws Exception {
        for (String name : List.of("photo.jpg", "scan.png", "drawn.png")) {
            ImageFile image = ImageFile.read(FAULTY.resolve(name));
            byte[] bare = BarePicture.of(image);
            assertEquals(List.of(), ImageNotes.of(new ImageFile(image.mediaType(), bare, 1, 1, 0)), name);
            String text = new String(bare, StandardCharsets.ISO_8859_1);
            assertFalse(text.toUpperCase().contains("EXEMPLAR") || text.contains("2024"), name);
            if (!name.equals("photo.jpg")) { // this one is rotated upright
                assertArrayEquals(pixels(image.data()), pixels(bare), name);
            }
        }
    }

    @Test
    void aPictureWithoutMetadataIsNotCopied() throws Exception {
        ImageFile plain = ImageFile.read(FIXTURES.resolve("images/small.png"));
        assertSame(plain.data(), BarePicture.of(plain));
        assertEquals(List.of(), notes(SOUND.resolve("photo.jpg")));
    }

    @Test
    void bytesAfterThePictureAreRemoved() throws Exception {
        ImageFile image = ImageFile.read(SOUND.resolve("photo.jpg"));
        byte[] longer = Arrays.copyOf(image.data(), image.data().length + 100);
        assertEquals(BarePicture.of(image).length,
                BarePicture.of(new ImageFile("image/jpeg", longer, 1, 1, 0)).length);
    }

    @Property(tries = 500)
    void damagedFilesAreReadWithoutException(@ForAll @IntRange(max = 3000) int at, @ForAll byte value,
            @ForAll @IntRange(max = 17_000) int length) throws IOException {
        for (String name : List.of("photo.jpg", "scan.png")) {
            byte[] data = Files.readAllBytes(FAULTY.resolve(name));
            data[at % data.length] = value;
            String type = name.endsWith("png") ? "image/png" : "image/jpeg";
            byte[] cut = Arrays.copyOf(data, Math.clamp(length, 9, data.length));
            ImageFile image = new ImageFile(type, cut, 1, 1, 0);
            ImageNotes.of(image);
            BarePicture.of(image);
            ColourSpace.isCmyk(image);
        }
    }

    private static List<ImageNote> notes(Path file) throws ImageProblem {
        return ImageNotes.of(ImageFile.read(file));
    }

    private static int[] pixels(byte[] data) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(data));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
