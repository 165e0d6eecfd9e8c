/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures that a fuzzer damaged: each is reported as damaged, and nothing is printed. */
class DamagedPicturesTest {

    @ParameterizedTest
    @ValueSource(strings = { "<?xml version=\"1.0\" enc\u00E4ding=\"UTF-8\"?><svg/>", "<svg>\u00E4</svg>",
            "<!DOCTYPE svg [\u0001]><svg/>", "<?xml version=\"1.0\" encoding=\"no-such\"?><svg/>" })
    void damageIsReportedAndNothingIsPrinted(String drawing) {
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true));
        try {
            assertThrows(ImageProblem.class, () -> Svg.parse(drawing.getBytes(StandardCharsets.ISO_8859_1)));
        } finally {
            System.setErr(before);
        }
        assertEquals("", printed.toString());
    }

    @Test
    void aTruncatedJpegIsDamaged() {
        byte[] head = { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1 };
        for (int length = 2; length <= head.length; length++) {
            byte[] cut = Arrays.copyOf(head, length);
            assertThrows(ImageProblem.class, () -> Jpeg.parse(cut));
        }
    }

    @Test
    void encodingsAreRead() throws ImageProblem {
        String drawing = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"4\">\u00E4</svg>";
        assertEquals(3, Svg.parse(drawing.getBytes(StandardCharsets.ISO_8859_1)).width());
        assertEquals(3, Svg.parse(drawing.replace("ISO-8859-1", "UTF-16").getBytes(StandardCharsets.UTF_16)).width());
    }
}
