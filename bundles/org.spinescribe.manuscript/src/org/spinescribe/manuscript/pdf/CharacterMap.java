/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Reads the set of characters from TrueType files; much faster than loading the font. */
final class CharacterMap {

    private static final int COLLECTION = 0x74746366; // ttcf
    private static final int CHARACTERS = 0x636D6170; // cmap
    private static final int OUTLINES = 0x676C7966; // glyf
    private static final int TABLE_RECORD = 16;
    private static final int UNICODE = 0;
    private static final int WINDOWS = 3;

    private CharacterMap() {
    }

    /**
     * The characters of each font in a file; a collection has several.
     *
     * @return an empty set for a font without TrueType outlines, which the formatter could not use
     */
    static List<BitSet> read(ByteBuffer file) {
        List<BitSet> fonts = new ArrayList<>();
        if (file.getInt(0) != COLLECTION) {
            fonts.add(font(file, 0));
            return fonts;
        }
        for (int i = 0; i < file.getInt(8); i++) {
            fonts.add(font(file, file.getInt(12 + 4 * i)));
        }
        return fonts;
    }

    private static BitSet font(ByteBuffer file, int start) {
        int characters = table(file, start, CHARACTERS);
        BitSet found = new BitSet();
        if (characters < 0 || table(file, start, OUTLINES) < 0) {
            return found;
        }
        int count = Short.toUnsignedInt(file.getShort(characters + 2));
        for (int i = 0; i < count; i++) {
            int platform = file.getShort(characters + 4 + 8 * i);
            int encoding = file.getShort(characters + 6 + 8 * i);
            if (platform == UNICODE || platform == WINDOWS && (encoding == 1 || encoding == 10)) {
                subtable(file, characters + file.getInt(characters + 8 + 8 * i), found);
            }
        }
        return found;
    }

    private static int table(ByteBuffer file, int start, int tag) {
        int count = Short.toUnsignedInt(file.getShort(start + 4));
        for (int i = 0; i < count; i++) {
            int record = start + 12 + TABLE_RECORD * i;
            if (file.getInt(record) == tag) {
                return file.getInt(record + 8);
            }
        }
        return -1;
    }

    private static void subtable(ByteBuffer file, int at, BitSet found) {
        switch (file.getShort(at)) {
            case 4 -> segments(file, at, found);
            case 12 -> groups(file, at, found);
            default -> { }
        }
    }

    /** Format 4: segments of the first 65,536 characters. */
    private static void segments(ByteBuffer file, int at, BitSet found) {
        int bytes = Short.toUnsignedInt(file.getShort(at + 6));
        for (int i = 0; i < bytes; i += 2) {
            int end = Short.toUnsignedInt(file.getShort(at + 14 + i));
            int start = Short.toUnsignedInt(file.getShort(at + 16 + bytes + i));
            int delta = file.getShort(at + 16 + 2 * bytes + i);
            int rangeAt = at + 16 + 3 * bytes + i;
            int range = Short.toUnsignedInt(file.getShort(rangeAt));
            for (int c = start; c <= end && c < 0xFFFF; c++) {
                int glyph = range == 0 ? c + delta & 0xFFFF : glyph(file, rangeAt + range + 2 * (c - start));
                if (glyph != 0) {
                    found.set(c);
                }
            }
        }
    }

    private static int glyph(ByteBuffer file, int at) {
        return at + 2 <= file.limit() ? Short.toUnsignedInt(file.getShort(at)) : 0;
    }

    /** Format 12: groups of any characters. */
    private static void groups(ByteBuffer file, int at, BitSet found) {
        int count = file.getInt(at + 12);
        for (int i = 0; i < count; i++) {
            int group = at + 16 + 12 * i;
            found.set(file.getInt(group), Math.min(file.getInt(group + 4), Character.MAX_CODE_POINT) + 1);
        }
    }
}
