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
 * Gives the pictures of one manuscript addresses under which the formatter finds them while it works.
 *
 * <p>An address is made from the content: the formatter may keep what it learnt of a picture for the next manuscript.
 */
final class ImageAddresses implements AutoCloseable {

    static final String SCHEME = "spinescribe-image";

    private static final Map<String, Shared> PICTURES = new ConcurrentHashMap<>();

    private final List<String> mine = new ArrayList<>();

    /** A picture and how many manuscripts are being written with it. */
    private record Shared(byte[] data, int users) {
    }

    /** The address of a picture, until this is closed. */
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
            return image.data(); // the formatter says what is wrong with it
        }
    }

    /** The picture at an address; null when there is none. */
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
