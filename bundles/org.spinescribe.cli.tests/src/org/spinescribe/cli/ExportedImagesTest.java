/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that the metadata of cameras and scanners in image files do not get into the manuscript. */
class ExportedImagesTest {

    private static final Path IMAGES = Path.of(
            "../org.spinescribe.language.tests/fixtures/rules/privacy/image-metadata/faulty");

    @TempDir
    private Path folder;

    @Test
    void documentsContainPicturesWithoutMetadata() throws Exception {
        for (String image : new String[] { "photo.jpg", "scan.png" }) {
            Files.copy(IMAGES.resolve(image), folder.resolve(image));
        }
        Path report = Files.writeString(folder.resolve("report.casereport"), """
                case report "A case report"
                author "Ada Exemplar"
                section "Case" { Fig. [#photo] and Fig. [#scan]. }
                figure photo "photo.jpg" alt "A photograph of the back" caption { The back. }
                figure scan "scan.png" alt "A scan of the back" caption { A scan. }
                """);
        assertEquals(0, CommandLineRun.of("export", report, "--to", "docx,pdf").exitCode());
        assertFalse(hasMetadata(Files.readAllBytes(folder.resolve("report.pdf"))), "PDF");
        try (ZipFile docx = new ZipFile(folder.resolve("report.docx").toFile())) {
            assertTrue(docx.stream().filter(entry -> entry.getName().contains("media/")).count() == 2);
            for (ZipEntry entry : docx.stream().filter(part -> part.getName().contains("media/")).toList()) {
                assertFalse(hasMetadata(docx.getInputStream(entry).readAllBytes()), entry.getName());
            }
        }
        assertTrue(hasMetadata(Files.readAllBytes(folder.resolve("photo.jpg"))), "the author’s file stays as it is");
    }

    private static boolean hasMetadata(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        return text.contains("J. Exemplar") || text.contains("MR spine") || text.contains("dcm:")
                || text.contains("2024:03");
    }
}
