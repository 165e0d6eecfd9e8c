/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.images;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.spinescribe.sources.images.ImageNote.Kind;

/**
 * A camera's metadata of a picture (CIPA DC-008, Exif 3.0): a TIFF directory with further ones for details and place.
 */
final class Exif {

    /** Tags that can identify people, times or devices; the others describe the exposure. */
    private static final Map<Integer, Kind> TAGS = Map.ofEntries(
            Map.entry(0x010E, Kind.TEXT), Map.entry(0x0132, Kind.DATE), Map.entry(0x013B, Kind.PERSON),
            Map.entry(0x8298, Kind.PERSON), Map.entry(0x9003, Kind.DATE), Map.entry(0x9004, Kind.DATE),
            Map.entry(0x9286, Kind.TEXT), Map.entry(0xA430, Kind.PERSON), Map.entry(0xA431, Kind.DEVICE),
            Map.entry(0xA435, Kind.DEVICE), Map.entry(0x9C9B, Kind.TEXT), Map.entry(0x9C9C, Kind.TEXT),
            Map.entry(0x9C9D, Kind.PERSON));
    private static final int ORIENTATION = 0x0112;
    private static final int DETAILS = 0x8769;
    private static final int PLACE = 0x8825;
    private static final int ENTRY = 12;
    private static final int ASCII = 2;
    private static final int[] SIZES = { 1, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8 };

    private final ByteBuffer tiff;
    private final List<ImageNote> notes = new ArrayList<>();
    private int orientation = 1;
    private boolean detailsRead;

    private Exif(ByteBuffer tiff) {
        this.tiff = tiff;
    }

    /** Reads the metadata as far as they are valid. */
    static Exif read(byte[] data, int start, int end) {
        Exif exif = new Exif(ByteBuffer.wrap(data, start, end - start).slice());
        try {
            exif.tiff.order(exif.tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            exif.directory(exif.tiff.getInt(4));
        } catch (IndexOutOfBoundsException | BufferUnderflowException damaged) {
            // the data before the damage count
        }
        return exif;
    }

    List<ImageNote> notes() {
        return notes;
    }

    /** The orientation tag, 1 to 8; 1 for an upright picture. */
    int orientation() {
        return orientation;
    }

    private void directory(int start) {
        int count = Short.toUnsignedInt(tiff.getShort(start));
        for (int i = 0; i < count; i++) {
            entry(start + 2 + i * ENTRY);
        }
    }

    private void entry(int at) {
        int tag = Short.toUnsignedInt(tiff.getShort(at));
        if (tag == ORIENTATION) {
            orientation = Math.clamp(tiff.getShort(at + 8), 1, 8);
        } else if (tag == DETAILS && !detailsRead) {
            detailsRead = true; // once: a malicious file could refer to them thousands of times
            directory(tiff.getInt(at + 8));
        } else if (tag == PLACE && tiff.getShort(tiff.getInt(at + 8)) > 1) {
            notes.add(new ImageNote(Kind.PLACE, "GPS"));
        } else if (TAGS.containsKey(tag)) {
            String text = text(at);
            if (!text.isEmpty()) {
                notes.add(new ImageNote(TAGS.get(tag), text));
            }
        }
    }

    private String text(int at) {
        int type = tiff.getShort(at + 2);
        int length = tiff.getInt(at + 4) * SIZES[type > 0 && type < SIZES.length ? type : 0];
        if (length <= 0 || length > tiff.limit()) {
            return "";
        }
        byte[] bytes = new byte[length];
        tiff.get(length <= 4 ? at + 8 : tiff.getInt(at + 8), bytes);
        return ImageNote.words(new String(bytes, type == ASCII ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1));
    }
}
