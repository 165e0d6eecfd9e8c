/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.drafts.docx.Changes;
import org.spinescribe.drafts.docx.WordFiles;
import org.spinescribe.drafts.reading.ImportedReport.Written;

/** Pictures in print quality are larger than any text, and are imported completely. */
class LargePicturesTest {

    private static final int LARGER_THAN_A_TEXT = 49 << 20;

    @TempDir
    private Path folder;

    @Test
    void aLargePictureIsImportedCompletely() throws Exception {
        Written written = imported(WordFiles.p("A case report") + picture("p1") + WordFiles.p("Figure 1. Radiograph."),
                Map.of("word/media/image1.png", "x".repeat(LARGER_THAN_A_TEXT), "word/_rels/document.xml.rels",
                        WordFiles.relationships("p1", "image", "media/image1.png")));

        assertEquals(List.of(), written.problems());
        assertEquals(LARGER_THAN_A_TEXT, Files.size(folder.resolve("figures/image-1.png")));
    }

    @Test
    void figuresBelowTheTitleNeedNoLook() throws Exception {
        Written written = imported(WordFiles.p("A case report") + picture("p1") + WordFiles.p("Figure 1. Radiograph."),
                Map.of("word/media/image1.png", "x", "word/_rels/document.xml.rels",
                        WordFiles.relationships("p1", "image", "media/image1.png")));

        assertTrue(written.looks().stream().noneMatch(look -> look.remark().words().contains("title page")),
                () -> written.looks().toString());
    }

    private Written imported(String body, Map<String, String> parts) throws Exception {
        return ImportedReport.write(WordFiles.write(folder, body, parts),
                folder.resolve("a.casereport"), Changes.ACCEPT, LocalDate.EPOCH);
    }

    private static String picture(String relationship) {
        return "<w:p><w:r><w:drawing><a:blip r:embed=\"" + relationship + "\"/></w:drawing></w:r></w:p>";
    }
}
