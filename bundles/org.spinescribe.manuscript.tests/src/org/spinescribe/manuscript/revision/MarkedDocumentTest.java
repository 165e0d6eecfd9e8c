/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.revision;

import static org.spinescribe.manuscript.revision.ResolvedChanges.assertSame;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.manuscript.GeneratedManuscripts;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.docx.DocxWriter;
import org.spinescribe.manuscript.docx.OpenXmlSdk;

/** A marked document holds both versions: all changes accepted it is the new one, all rejected the old one. */
@Tag("exhaustive")
class MarkedDocumentTest {

    private static final Reviser REVISER = new Reviser("A. Surgeon",
            Optional.of(Instant.parse("2026-11-28T12:00:00Z")));
    private static final int PAIRS = Integer.getInteger("pairs", 80);

    private static byte[] docx(Manuscript manuscript) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriter().write(manuscript, out);
        return out.toByteArray();
    }

    @Test
    void holdsBothVersionsOfAnyManuscript() throws IOException {
        for (long seed = 0; seed < PAIRS; seed++) {
            Manuscript manuscript = GeneratedManuscripts.of(seed);
            byte[] before = docx(manuscript);
            byte[] after = docx(EditedManuscripts.edit(manuscript, seed));
            byte[] marked = MarkedDocument.of(before, after, REVISER);
            assertSame(ResolvedChanges.accepted(after), ResolvedChanges.accepted(marked), "accepted, seed " + seed);
            assertSame(ResolvedChanges.accepted(before), ResolvedChanges.rejected(marked), "rejected, seed " + seed);
        }
    }

    @Test
    void isValid(@TempDir Path folder) throws IOException, InterruptedException {
        OpenXmlSdk.assumeInstalled();
        for (long seed = 0; seed < 12; seed++) {
            Manuscript manuscript = GeneratedManuscripts.of(seed);
            Path file = folder.resolve("marked" + seed + ".docx");
            Files.write(file,
                    MarkedDocument.of(docx(manuscript), docx(EditedManuscripts.edit(manuscript, seed)), REVISER));
            OpenXmlSdk.assertValid(file);
        }
    }
}
