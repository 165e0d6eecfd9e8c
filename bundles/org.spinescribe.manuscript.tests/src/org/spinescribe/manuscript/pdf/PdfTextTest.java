/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.spinescribe.manuscript.Inline.Text;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.PageLayout;
import org.spinescribe.manuscript.PageLayout.Paper;
import org.spinescribe.manuscript.SampleManuscript;

/** Text copied out of a PDF; needs pdftotext. */
class PdfTextTest {

    @Test
    void symbolsAndLettersAreCopiedUnchanged() throws Exception {
        String text = text(SampleManuscript.complete());

        for (String expected : List.of("α-SMA", "ΔT ≤", "0.5\u00A0°C", "r ≈ 0.9", "T1 → T2", "1,250\u00A0±\u00A0310",
                "Łukasz Škorić", "Nguyễn Thị Hằng", "Uniwersytet Jagielloński", "NAB2-STAT6", "“The patient")) {
            assertTrue(text.replace(' ', '\u00A0').contains(expected.replace(' ', '\u00A0')), expected);
        }
    }

    @Test
    void linesAreNumberedContinuously() throws Exception {
        List<String> numbers = Stream.of(text(SampleManuscript.complete()).split("\n")).map(String::strip)
                .filter(line -> line.matches("\\d+( .*)?")).map(line -> line.split(" ")[0]).toList();

        assertTrue(numbers.containsAll(Stream.iterate(1, i -> i + 1).limit(60).map(String::valueOf).toList()),
                numbers.toString());
    }

    @Test
    void lineNumbersCanBeOff() throws Exception {
        Manuscript manuscript = SampleManuscript.with(new PageLayout(Paper.A4, 2, false, false, 12));

        assertEquals(0, Stream.of(text(manuscript).split("\n")).filter(line -> line.matches("\\s{0,6}\\d+ .*"))
                .count());
    }

    @Test
    void japaneseIsPrintedWithAFontOfTheSystem() throws Exception {
        assumeTrue(SystemFonts.with('田').isPresent(), "Not installed: a font with Japanese characters");

        assertTrue(text(SampleManuscript.smallest(new Text("Ozawa 小澤 and 田中一郎"))).contains("小澤 and 田中一郎"));
    }

    private static String text(Manuscript manuscript) throws IOException, InterruptedException {
        return PdfText.of(PdfFile.of(manuscript).bytes());
    }
}
