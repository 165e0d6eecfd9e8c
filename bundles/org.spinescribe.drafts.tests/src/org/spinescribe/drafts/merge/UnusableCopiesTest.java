/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;

/** Files that are no copy of the report, or an incomplete one. */
class UnusableCopiesTest extends SentReport {

    @Test
    void aBadFileDoesNotStopTheOthers() throws Exception {
        Path bad = Files.writeString(folder.resolve("bad.docx"), "no Word file");
        Merge.Merged merged = merged(report, bad, replaced("a.docx", "Berta Muster", "middle age", "46 years"));

        assertEquals(1, merged.proposals().size());
        assertTrue(merged.problems().getFirst().startsWith("bad.docx: This is not a Word file"), merged.toString());
    }

    @Test
    void aFileWithAPasswordIsNamedAndExplained() throws Exception {
        Path locked = Files.write(folder.resolve("locked.docx"), HexFormat.of()
                .parseHex("d0cf11e0a1b11ae10000000000000000"));

        assertTrue(merged(report, locked).problems().getFirst().contains("password"));
    }

    @Test
    void aCopyOfAnotherReportIsRefused() throws Exception {
        String other = "case report \"Something else\"\n\nsection \"Other\" { 1234567890 }\n".repeat(50);
        String problem = merged(other, sent).problems().getFirst();

        assertTrue(problem.contains("every-kind.casereport"), problem);
    }

    @Test
    void aFileWithoutTheReportIsMergedWithTheSentCopy() throws Exception {
        Path bare = without(replaced("a.docx", "Berta Muster", "middle age", "46 years"));
        String problem = merged(report, bare).problems().getFirst();

        assertTrue(problem.contains("--base"), problem);
        assertEquals(report.replace("middle age", "46 years"),
                taken(report, Merge.of(report, List.of(bare), Optional.of(sent))));
    }

    @Test
    void aTypedCitationGetsARemark() throws Exception {
        Path file = returned("a.docx", "Berta Muster", "remains open", (word, paragraph, run, at) ->
                word.insert(run, at + "remains open".length(), " (Brown 2020)"));

        assertTrue(merged(report, file).proposals().getFirst().message().contains("bibliography"));
    }



    /** Simulates programs that drop foreign parts and hidden bookmarks. */
    private Path without(Path file) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().startsWith("customXml")) {
                    String text = new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1);
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(text.replaceAll("<w:bookmark(?:Start|End)[^>]*>", "")
                            .getBytes(StandardCharsets.ISO_8859_1));
                }
            }
        }
        return Files.write(folder.resolve("bare.docx"), bytes.toByteArray());
    }

    @Test
    void aTruncatedFileIsRefusedInPlainWords() throws Exception {
        byte[] whole = Files.readAllBytes(sent);
        Path half = Files.write(folder.resolve("half.docx"), Arrays.copyOf(whole, whole.length / 2));

        assertTrue(merged(report, half).problems().getFirst().startsWith("half.docx: The end of the file is missing"));
    }
}
