/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.SampleManuscript;

/** A wide table stands on a sheet of its own that is turned. */
class WideTableTest {

    @TempDir
    private Path folder;

    @Test
    void onlyTheSheetOfAWideTableIsTurned() throws Exception {
        byte[] docx = DocxFile.of(SampleManuscript.withBody(List.of(SampleManuscript.heading(1, "One"),
                table(12), SampleManuscript.heading(1, "Two")))).bytes();
        List<String> sheets = DocxFile.of(docx).values("word/document.xml", "w:pgSz", "w:w");

        assertEquals(List.of("11906", "16838", "11906"), sheets);
        assertTrue(DocxFile.of(docx).text("word/document.xml").contains("w:orient=\"landscape\""));
        assertEquals(List.of(), DocxChecks.problems(docx));
        OpenXmlSdk.assumeInstalled();
        OpenXmlSdk.assertValid(Files.write(folder.resolve("manuscript.docx"), docx));
    }

    @Test
    void aNarrowTableStaysInTheText() throws Exception {
        DocxFile docx = DocxFile.of(SampleManuscript.withBody(List.of(SampleManuscript.heading(1, "One"), table(5))));

        assertEquals(List.of("11906"), docx.values("word/document.xml", "w:pgSz", "w:w"));
    }

    private static Block.Table table(int columns) {
        String[] cells = Collections.nCopies(columns, "some words").toArray(String[]::new);
        return new Block.Table("wide", "Table\u00A01", List.of(),
                Collections.nCopies(columns, new Block.Column(Block.Alignment.LEFT, 10)),
                List.of(SampleManuscript.row(cells)), List.of(SampleManuscript.row(cells)));
    }
}
