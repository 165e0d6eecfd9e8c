/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.images;

/** JPEG files: size, resolution, and whether the file has its end. */
final class Jpeg {

    private static final double CENTIMETRES_TO_THE_INCH = 2.54;

    private Jpeg() {
    }

    static boolean is(byte[] data) {
        return data.length > 4 && unsigned(data, 0) == 0xFF && unsigned(data, 1) == 0xD8;
    }

    static ImageFile parse(byte[] data) throws ImageProblem {
        double resolution = 0;
        int position = 2;
        while (position + 9 < data.length && unsigned(data, position) == 0xFF) {
            int marker = unsigned(data, position + 1);
            int length = word(data, position + 2);
            if (marker == 0xE0 && length >= 14) {
                resolution = resolution(data, position + 4);
            } else if (startsFrame(marker) && hasEnd(data)) {
                return new ImageFile("image/jpeg", data, word(data, position + 7), word(data, position + 5),
                        resolution);
            }
            position += 2 + length;
        }
        throw new ImageProblem("damaged.jpeg");
    }

    /** SOF0 to SOF15 without the tables that share their range. */
    static boolean startsFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** The end marker; some cameras write padding behind it. */
    private static boolean hasEnd(byte[] data) {
        for (int i = data.length - 2; i >= Math.max(2, data.length - 4096); i--) {
            if (unsigned(data, i) == 0xFF && unsigned(data, i + 1) == 0xD9) {
                return true;
            }
        }
        return false;
    }

    private static double resolution(byte[] data, int start) {
        boolean jfif = unsigned(data, start) == 'J' && unsigned(data, start + 1) == 'F';
        int density = word(data, start + 8);
        return switch (jfif ? unsigned(data, start + 7) : 0) {
            case 1 -> density;
            case 2 -> Math.rint(density * CENTIMETRES_TO_THE_INCH);
            default -> 0;
        };
    }

    private static int word(byte[] data, int start) {
        return start + 1 < data.length ? unsigned(data, start) << 8 | unsigned(data, start + 1) : 0;
    }

    private static int unsigned(byte[] data, int index) {
        return index < data.length ? data[index] & 0xFF : 0;
    }
}
