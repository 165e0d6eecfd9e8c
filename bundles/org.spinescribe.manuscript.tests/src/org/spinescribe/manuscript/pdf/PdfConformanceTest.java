/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.PageLayout;
import org.spinescribe.manuscript.PageLayout.Paper;
import org.spinescribe.manuscript.SampleManuscript;

/** Every PDF is fit for archives (PDF/A-2a) and for screen readers (PDF/UA-1), as far as a program can check. */
class PdfConformanceTest {

    @ParameterizedTest
    @ValueSource(strings = { "2a", "ua1" })
    void theSampleFollowsTheProfile(String profile) throws Exception {
        assertEquals(List.of(), PdfFile.of(SampleManuscript.complete()).violations(profile));
    }

    @ParameterizedTest
    @ValueSource(strings = { "2a", "ua1" })
    void theSmallestManuscriptFollowsTheProfile(String profile) throws Exception {
        assertEquals(List.of(),
                PdfFile.of(SampleManuscript.smallest(new Inline.Text("One line."))).violations(profile));
    }

    @ParameterizedTest
    @ValueSource(strings = { "2a", "ua1" })
    void anotherPageFollowsTheProfile(String profile) throws Exception {
        PageLayout layout = new PageLayout(Paper.LETTER, 1, false, false, 11, "Arial", 20, true,
                PageLayout.Floats.AT_END, PageLayout.Floats.AT_END, "; ");

        assertEquals(List.of(), PdfFile.of(SampleManuscript.with(layout)).violations(profile));
    }

    @ParameterizedTest
    @CsvSource({ "/Contents <, ua1", "/OutputIntents, 2a" })
    void bothProfilesTogetherFindAMistake(String entry, String profile) throws Exception {
        String sample = new String(PdfFile.of(SampleManuscript.complete()).bytes(), StandardCharsets.ISO_8859_1);
        String broken = sample.replace(entry, "/X" + entry.substring(2));
        PdfFile file = new PdfFile(broken.getBytes(StandardCharsets.ISO_8859_1));

        assertNotEquals(List.of(), file.violations(profile));
        assertEquals(Stream.concat(file.violations("2a").stream(), file.violations("ua1").stream()).distinct().toList(),
                file.violations("2a", "ua1"));
    }
}
