/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.SampleManuscript;

/** Chinese, Japanese and Korean text in a Word file has the font and language of its own. */
class EastAsianTextTest {

    @Test
    void eastAsianTextHasSeparateRuns() throws Exception {
        DocxFile docx = of("Ken’ichi Tanaka (田中健一, ひらがな) and 김 of “T6”");

        assertEquals(List.of("eastAsia", "eastAsia", "eastAsia"),
                docx.values("word/document.xml", "w:rFonts", "w:hint"));
        assertEquals(List.of("ja-JP", "ja-JP", "ko-KR"), docx.values("word/document.xml", "w:lang", "w:eastAsia"));
        String xml = docx.text("word/document.xml");
        assertTrue(xml.contains("<w:rPr><w:rFonts w:hint=\"eastAsia\"/><w:lang w:eastAsia=\"ja-JP\"/></w:rPr>"
                + "<w:t xml:space=\"preserve\">田中健一</w:t>"), xml);
        assertTrue(xml.contains(">Ken’ichi Tanaka (</w:t>"), xml);
        assertEquals(List.of(), DocxChecks.problems(docx.bytes()));
    }

    @Test
    void otherTextHasNoEastAsianRuns() throws Exception {
        assertFalse(of("α ≤ 5 µm, “quoted”, Łuński").text("word/document.xml").contains("eastAsia"));
    }

    private static DocxFile of(String text) throws Exception {
        return DocxFile.of(SampleManuscript.withBody(
                List.of(new Block.Paragraph(List.of(new Inline.Text(text))))));
    }
}
