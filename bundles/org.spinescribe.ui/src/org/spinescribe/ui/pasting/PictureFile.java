/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.pasting;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

import javax.imageio.ImageIO;

import org.eclipse.osgi.util.NLS;
import org.spinescribe.manuscript.pages.PagePictures;
import org.spinescribe.sources.images.ImageFile;
import org.spinescribe.sources.images.ImageProblem;

/** A file with a picture. What no manuscript takes is turned into PNG, which loses nothing of it. */
record PictureFile(Path file) {

    private static final String PDF = "pdf";
    /** Pixels for each point of a page: 300 to the inch, which journals ask for. */
    private static final double SCALE = 300 / 72.0;
    private static final Set<String> PRINTED = Set.of("png", "jpg", "jpeg", "svg");
    private static final Set<String> TURNED = Set.of("tif", "tiff", "gif", "bmp", PDF);
    private static final Set<String> OTHERS = Set.of("heic", "heif", "webp", "dcm", "psd", "emf", "wmf", "eps");

    static boolean isPicture(Path file) {
        String kind = kind(file);
        return PRINTED.contains(kind) || TURNED.contains(kind) || OTHERS.contains(kind);
    }

    private static String kind(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Whether manuscripts take it as it is. */
    boolean isPrinted() {
        return PRINTED.contains(kind(file));
    }

    /** Whether it can be taken at all. */
    boolean isReadable() {
        return isPrinted() || TURNED.contains(kind(file));
    }

    /** How its name ends when it has been taken. */
    String ending() {
        return "." + (isPrinted() ? kind(file) : "png");
    }

    /**
     * The picture of a file that manuscripts take as it is.
     *
     * @throws ImageProblem when it is damaged, or too large
     */
    ImageFile image() throws ImageProblem {
        return ImageFile.read(file);
    }

    /**
     * The picture of another file, as PNG.
     *
     * @throws IOException when it cannot be read, or has several pages; the message says what to do
     */
    byte[] turned() throws IOException {
        BufferedImage image = kind(file).equals(PDF) ? page() : ImageIO.read(file.toFile());
        if (image == null) {
            throw new IOException(PastingTexts.unreadable);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private BufferedImage page() throws IOException {
        try (PagePictures pages = new PagePictures(Files.readAllBytes(file))) {
            int count = pages.sizes().size();
            if (count != 1) {
                throw new IOException(NLS.bind(PastingTexts.pages, file.getFileName(), count));
            }
            return pages.draw(1, SCALE);
        }
    }
}
