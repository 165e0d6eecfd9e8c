/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.io.IOException;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.spinescribe.manuscript.Image;
import org.spinescribe.sources.drawing.EmbeddedPictures;
import org.spinescribe.sources.drawing.GreyPicture;

/**
 * Gives the images of one manuscript addresses from which the formatter loads them during its work.
 * <p>An address depends on the content, since the formatter may cache data about an image for the next manuscript.
 */
final class ImageAddresses implements AutoCloseable {

    static final String SCHEME = "spinescribe-image";

    private static final Map<String, Shared> PICTURES = new ConcurrentHashMap<>();

    private final List<String> mine = new ArrayList<>();

    /** An image with the number of manuscripts that use it. */
    private record Shared(byte[] data, int users) {
    }

    /** The address of an image, valid until {@link #close}. */
    String of(Image image) {
        String address = SCHEME + ":" + digest(image.data());
        PICTURES.compute(address, (key, old) -> old == null ? new Shared(drawable(image), 1)
                : new Shared(old.data(), old.users() + 1));
        mine.add(address);
        return address;
    }

    private static byte[] drawable(Image image) {
        try {
            return image.mediaType().equals("image/svg+xml") ? EmbeddedPictures.drawable(image.data())
                    : GreyPicture.drawable(image.data());
        } catch (IOException e) {
            return image.data(); // the formatter will report the damage
        }
    }

    /** The image at an address; null when there is none. */
    static byte[] find(URI address) {
        Shared shared = PICTURES.get(address.toString());
        return shared == null ? null : shared.data();
    }

    @Override
    public void close() {
        mine.forEach(address -> PICTURES.computeIfPresent(address,
                (key, shared) -> shared.users() == 1 ? null : new Shared(shared.data(), shared.users() - 1)));
    }

    private static String digest(byte[] data) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(data));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
