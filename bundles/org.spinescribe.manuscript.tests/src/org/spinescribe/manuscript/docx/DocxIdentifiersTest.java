/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinescribe.manuscript.SampleManuscript;

/** All references of a part have targets, and all unique identifiers are unique: no schema checks either. */
class DocxIdentifiersTest {

    private static DocxFile file;

    @BeforeAll
    static void write() throws Exception {
        file = DocxFile.of(SampleManuscript.complete());
    }

    @Test
    void allIdentifiersAreSound() throws Exception {
        assertEquals(List.of(), DocxIdentifiers.problems(file));
    }

    @Test
    void figuresTablesAndReferencesAreLinkedTo() throws Exception {
        List<String> anchors = DocxIdentifiers.mentioned(file);

        assertTrue(anchors.containsAll(List.of("float_1", "float_2", "reference_8")), anchors.toString());
    }

    @Test
    void everyPictureHasAnAlternativeText() throws Exception {
        assertEquals(List.of("Drawing of T5 to T7; a red mass lies behind T6", "Grey ramp before the operation",
                "Grey ramp after the operation"), DocxIdentifiers.values(file, "wp:docPr", "descr"));
    }

    @ParameterizedTest
    @CsvSource({
        "word/document.xml, w:pStyle w:val=\"Title\", w:pStyle w:val=\"Nowhere\", missing: style Nowhere",
        "word/styles.xml, w:styleId=\"Authors\", w:styleId=\"Title\", twice: style Title",
        "word/document.xml, w:numId w:val=\"[0-9]+\", w:numId w:val=\"99\", missing: list 99",
        "word/document.xml, w:instr=\" REF float_1, w:instr=\" REF float_9, missing: bookmark float_9",
        "word/document.xml, w:footnoteReference w:id=\"[0-9]+\", w:footnoteReference w:id=\"99\", missing: footnote 99",
        "word/document.xml, r:embed=\"[^\"]+\", r:embed=\"rId99\", missing: relationship rId99",
        "word/_rels/document.xml.rels, media/image1.png, media/image9.png, missing: part word/media/image9.png",
        "[Content_Types].xml, /word/footer.xml, /word/other.xml, missing: content type word/footer.xml",
    })
    void aMistakeWouldBeFound(String part, String sound, String broken, String problem) throws Exception {
        DocxFile changed = DocxFile.of(file.with(part, file.text(part).replaceFirst(sound, broken)));

        assertTrue(DocxIdentifiers.problems(changed).contains(problem), DocxIdentifiers.problems(changed).toString());
    }
}
