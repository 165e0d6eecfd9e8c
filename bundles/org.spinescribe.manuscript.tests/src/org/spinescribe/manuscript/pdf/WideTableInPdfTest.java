/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.SampleManuscript;

/** In a table of many columns the type becomes smaller before words are broken. */
class WideTableInPdfTest {

    private static final List<String> HEADINGS = List.of("Day", "Haemoglobin", "Leucocytes", "Platelets", "CRP",
            "Sodium", "Potassium", "Creatinine", "Albumin", "Calcium");

    @Test
    void wordsStayWhole() throws Exception {
        byte[] pdf = pdf(HEADINGS);

        String text = PdfText.inReadingOrder(pdf);
        assertEquals(List.of(), HEADINGS.stream().filter(word -> !text.contains(word)).toList());
        assertEquals(List.of(), PdfChecks.violations(pdf));
    }

    /** Words too wide at every readable size are broken. */
    @Test
    void tooWideWordsAreBrokenAndNotLost() throws Exception {
        List<String> many = Stream.generate(() -> "Haemoglobinopathies").limit(12).toList();

        String text = PdfText.inReadingOrder(pdf(many)).replaceAll("[\\s\\u200B]", "");
        assertTrue(text.contains("Haemoglobinopathies".repeat(2)), text);
    }

    private static byte[] pdf(List<String> headings) throws Exception {
        String[] cells = headings.stream().map(heading -> "12.5").toArray(String[]::new);
        Block.Table table = new Block.Table("t", "Table\u00A01", List.of(),
                headings.stream().map(word -> new Block.Column(Block.Alignment.LEFT, word.length() + 3)).toList(),
                List.of(SampleManuscript.row(headings.toArray(String[]::new))), List.of(SampleManuscript.row(cells)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter().write(SampleManuscript.withBody(List.of(table)), out);
        return out.toByteArray();
    }
}
