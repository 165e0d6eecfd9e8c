/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.images;

import java.util.ArrayList;
import java.util.List;

/** The segments of a JPEG file from its first marker to its end; bytes behind the end belong to none. */
final class JpegSegments {

    static final int END = 0xD9;
    static final int SCAN = 0xDA;
    static final int COMMENT = 0xFE;

    /**
     * A marker with its content; a scan extends to the next marker.
     *
     * @param start of the marker
     * @param end behind the last byte
     */
    record Segment(int marker, int start, int end) {

        /** Whether the segment is for metadata of applications (APP0 to APP15). */
        boolean ofApplication() {
            return marker >= 0xE0 && marker <= 0xEF;
        }

        /** Where the content starts, behind the marker and the length. */
        int content() {
            return start + 4;
        }

        /** Whether the content starts with these letters. */
        boolean startsWith(byte[] data, String letters) {
            for (int i = 0; i < letters.length(); i++) {
                if (content() + i >= end || data[content() + i] != letters.charAt(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    private JpegSegments() {
    }

    /** The segments in order; of a damaged file, those before the first damage. */
    static List<Segment> of(byte[] data) {
        List<Segment> segments = new ArrayList<>();
        int position = 2;
        while (position + 1 < data.length && (data[position] & 0xFF) == 0xFF) {
            int marker = data[position + 1] & 0xFF;
            int end = marker == 0xFF ? position + 1 : end(data, position, marker);
            if (end > data.length) {
                break;
            }
            if (marker != 0xFF) {
                segments.add(new Segment(marker, position, end));
            }
            if (marker == END) {
                break;
            }
            position = end;
        }
        return segments;
    }

    private static int end(byte[] data, int start, int marker) {
        if (marker == END || marker == 0x01 || marker >= 0xD0 && marker <= 0xD8) {
            return start + 2;
        }
        if (start + 3 >= data.length) {
            return Integer.MAX_VALUE;
        }
        int end = start + 2 + Math.max(2, (data[start + 2] & 0xFF) << 8 | data[start + 3] & 0xFF);
        return marker == SCAN ? endOfScan(data, end) : end;
    }

    /** The end of a scan; within it, 0xFF is followed by zero or by a marker that restarts the decoder. */
    private static int endOfScan(byte[] data, int start) {
        int i = start;
        while (i + 1 < data.length) {
            int next = data[i + 1] & 0xFF;
            if ((data[i] & 0xFF) == 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                return i;
            }
            i++;
        }
        return data.length;
    }
}
