/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.images;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Blanks the texts of ICC colour profiles, such as the maker and the device. The profile keeps its length and its
 * colours.
 */
final class ColourProfile {

    private static final int TAGS = 128;
    private static final int TAG = 12;
    private static final int IDENTIFIER = 84;
    private static final int IDENTIFIER_LENGTH = 16;
    private static final Set<String> TEXTS = Set.of("desc", "cprt", "dmnd", "dmdd", "targ", "vued", "scrd");

    private final byte[] profile;
    private final ByteBuffer numbers;

    private ColourProfile(byte[] profile) {
        this.profile = profile;
        numbers = ByteBuffer.wrap(profile);
    }

    /** The profile without its texts; a damaged one as far as it is readable. */
    static byte[] bare(byte[] whole) {
        ColourProfile profile = new ColourProfile(whole.clone());
        profile.blankAll();
        return profile.profile;
    }

    private void blankAll() {
        int count = number(TAGS);
        for (int i = 0; i < count && TAGS + 4 + (i + 1) * TAG <= profile.length; i++) {
            int entry = TAGS + 4 + i * TAG;
            int start = number(entry + 4);
            int length = number(entry + 8);
            if (TEXTS.contains(word(entry)) && start >= 0 && length >= 8 && start <= profile.length - length) {
                blank(start, length);
            }
        }
        for (int i = IDENTIFIER; i < IDENTIFIER + IDENTIFIER_LENGTH && i < profile.length; i++) {
            profile[i] = 0;
        }
    }

    private void blank(int start, int length) {
        switch (word(start)) {
            case "text" -> letters(start + 8, start + length);
            case "desc" -> description(start, start + length);
            case "mluc" -> translations(start, start + length);
            default -> { }
        }
    }

    /** Blanks a description, which has one text each in ASCII, in UTF-16 and for old Macintosh computers. */
    private void description(int start, int end) {
        int ascii = Math.max(0, Math.min(number(start + 8), end - start - 12));
        letters(start + 12, start + 12 + ascii);
        int wide = start + 12 + ascii + 8;
        int units = Math.max(0, Math.min(number(wide - 4), (end - wide) / 2));
        wideLetters(wide, Math.min(end, wide + units * 2));
        letters(wide + units * 2 + 3, end);
    }

    private void translations(int start, int end) {
        int count = number(start + 8);
        for (int i = 0; i < count && start + 16 + (i + 1) * TAG <= end; i++) {
            int length = number(start + 16 + i * TAG + 4);
            int offset = number(start + 16 + i * TAG + 8);
            if (offset >= 0 && length >= 0 && length <= end - start - offset) {
                wideLetters(start + offset, start + offset + length);
            }
        }
    }

    private void letters(int start, int end) {
        for (int i = Math.max(0, start); i < Math.min(end, profile.length); i++) {
            profile[i] = profile[i] == 0 ? 0 : (byte) ' ';
        }
    }

    private void wideLetters(int start, int end) {
        for (int i = Math.max(0, start); i + 1 < Math.min(end, profile.length); i += 2) {
            if (profile[i] != 0 || profile[i + 1] != 0) {
                profile[i] = 0;
                profile[i + 1] = ' ';
            }
        }
    }

    private int number(int at) {
        return at >= 0 && at + 4 <= profile.length ? numbers.getInt(at) : 0;
    }

    private String word(int at) {
        return at >= 0 && at + 4 <= profile.length ? new String(profile, at, 4, StandardCharsets.US_ASCII) : "";
    }
}
