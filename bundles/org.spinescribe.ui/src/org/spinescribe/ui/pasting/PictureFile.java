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

/** An image file. Formats that manuscripts cannot contain are converted to PNG, which is lossless. */
record PictureFile(Path file) {

    private static final String PDF = "pdf";
    /** Pixels for each point of a PDF page: 300 to the inch, as journals ask for. */
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

    /** Returns whether manuscripts can contain the format. */
    boolean isPrinted() {
        return PRINTED.contains(kind(file));
    }

    /** Returns whether the file can be imported at all. */
    boolean isReadable() {
        return isPrinted() || TURNED.contains(kind(file));
    }

    /** Returns the extension of the imported file. */
    String ending() {
        return "." + (isPrinted() ? kind(file) : "png");
    }

    /**
     * Returns the image of a file that needs no conversion.
     *
     * @throws ImageProblem when the image is damaged or too large
     */
    ImageFile image() throws ImageProblem {
        return ImageFile.read(file);
    }

    /**
     * Returns the image of another file, converted to PNG.
     *
     * @throws IOException when the file cannot be read, or has several pages; the message names the remedy
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
