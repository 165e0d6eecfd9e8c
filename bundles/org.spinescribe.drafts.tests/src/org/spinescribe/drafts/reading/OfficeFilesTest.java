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

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.drafts.UnreadableDraft;
import org.spinescribe.drafts.docx.Changes;

/** Files converted by LibreOffice are imported with their pictures. */
@Tag("exhaustive")
class OfficeFilesTest {

    private static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    @TempDir
    private Path folder;

    @Test
    void picturesOfAnOpenDocumentAreImported() throws Exception {
        Path text = Files.writeString(folder.resolve("page.fodt"),
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
                + "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
                + "xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" office:version=\"1.3\" "
                + "office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:body><office:text>"
                + "<text:p>A title</text:p><text:p>"
                + "<draw:frame text:anchor-type=\"as-char\" svg:width=\"1cm\" svg:height=\"1cm\"><draw:image>"
                + "<office:binary-data>" + PIXEL + "</office:binary-data></draw:image></draw:frame></text:p>"
                + "<text:p>Figure 1. A pixel.</text:p></office:text></office:body></office:document>");
        ImportedReport.Written written;
        try {
            written = ImportedReport.write(text, folder.resolve("new/page.casereport"),
                    Changes.ACCEPT, LocalDate.EPOCH);
        } catch (UnreadableDraft e) {
            Assumptions.assumeFalse(e.kind().equals("office-missing"), e.getMessage());
            throw e;
        }
        assertEquals(List.of(), written.problems());
        assertTrue(Files.size(folder.resolve("new/figures/image-1.png")) > 0);
    }
}
