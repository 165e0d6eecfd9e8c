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

/** Right-to-left text, and text whose letters join or carry marks, has Word's complex script properties. */
class ComplexTextTest {

    private static final String RIGHT_TO_LEFT = "<w:rPr><w:rtl/><w:lang w:bidi=\"he-IL\"/></w:rPr>"
            + "<w:t xml:space=\"preserve\">";

    @Test
    void aParagraphStartingInHebrewRunsFromRightToLeft() throws Exception {
        String xml = xml(new Inline.Text("שבר ב־T12–L1, אצל חולה בן 45."));

        assertTrue(xml.contains("<w:bidi/></w:pPr><w:r>" + RIGHT_TO_LEFT + "שבר ב־</w:t></w:r>"), xml);
        assertTrue(xml.contains("<w:r><w:t xml:space=\"preserve\">T12–L1</w:t></w:r>"), xml);
        assertTrue(xml.contains(RIGHT_TO_LEFT + ", אצל חולה בן </w:t></w:r>"), xml);
        assertTrue(xml.contains("<w:r><w:t xml:space=\"preserve\">45</w:t></w:r><w:r><w:rPr><w:rtl/></w:rPr>"), xml);
    }

    @Test
    void hebrewWordsDoNotTurnAnEnglishParagraph() throws Exception {
        String xml = xml(new Inline.Text("The word שבר means fracture."));

        assertFalse(xml.contains("<w:bidi/>"), xml);
        assertTrue(xml.contains(RIGHT_TO_LEFT + "שבר</w:t>"), xml);
    }

    @Test
    void hindiAndThaiAreMarkedAsComplexScripts() throws Exception {
        String xml = xml(new Inline.Text("Hindi रीढ़, Thai กระดูก"));

        assertTrue(xml.contains("<w:rPr><w:cs/><w:lang w:bidi=\"hi-IN\"/></w:rPr>"), xml);
        assertTrue(xml.contains("<w:rPr><w:cs/><w:lang w:bidi=\"th-TH\"/></w:rPr>"), xml);
    }

    @Test
    void aMatchingManuscriptLanguageIsUsed() {
        assertEquals("fa", ComplexText.language("ستون", "fa"));
        assertEquals("ar-SA", ComplexText.language("ستون", "en"));
        assertEquals("", ComplexText.language("،", "ar"));
        assertEquals("mr-IN", ComplexText.language("मणका", "mr-IN"));
    }

    @Test
    void hebrewTextCanBeBold() throws Exception {
        String xml = xml(new Inline.Styled(Inline.Style.STRONG, List.of(new Inline.Text("שבר"))));

        assertTrue(xml.contains("<w:rStyle w:val=\"Strong\"/><w:rtl/>"), xml);
    }

    private static String xml(Inline text) throws Exception {
        DocxFile docx = DocxFile.of(SampleManuscript.withBody(List.of(new Block.Paragraph(List.of(text)))));
        assertEquals(List.of(), DocxChecks.problems(docx.bytes()));
        return docx.text("word/document.xml");
    }
}
