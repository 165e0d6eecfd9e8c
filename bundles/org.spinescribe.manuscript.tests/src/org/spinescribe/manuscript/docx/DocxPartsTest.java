/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinescribe.manuscript.ExpectedText;
import org.spinescribe.manuscript.SampleManuscript;

/** The parts of the sample document equal the expected ones. */
class DocxPartsTest {

    @ParameterizedTest
    @ValueSource(strings = { "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "docProps/app.xml",
        "word/document.xml", "word/_rels/document.xml.rels", "word/styles.xml", "word/numbering.xml",
        "word/settings.xml", "word/fontTable.xml", "word/footnotes.xml", "word/_rels/footnotes.xml.rels",
        "word/header.xml", "word/footer.xml" })
    void isAsExpected(String part) throws IOException {
        DocxFile file = DocxFile.of(SampleManuscript.complete());

        ExpectedText.compare("docx/" + part.replace("_rels/", "").replaceFirst("^\\.rels", "package.rels")
                .replace("[Content_Types]", "content-types"), onLines(file.text(part)));
    }

    @Test
    void theSampleHasTheseParts() throws IOException {
        List<String> pictures = DocxFile.of(SampleManuscript.complete()).parts().keySet().stream()
                .filter(path -> path.startsWith("word/media/")).toList();

        assertEquals(List.of("word/media/image1.png", "word/media/image2.png", "word/media/image3.jpeg"), pictures);
    }

    /** One line for each paragraph, style, row or relationship, so that a difference can be read. */
    private static String onLines(String xml) {
        return xml.replaceAll("(<(?:w:p|w:tbl|w:tr|w:tc|w:style|w:abstractNum|w:num|w:lvl|w:sectPr|w:footnote|w:font|"
                + "Relationship|Override|Default|dc:\\w+|cp:keywords|w:body|w:docDefaults)[ >])", "\n$1") + "\n";
    }
}
