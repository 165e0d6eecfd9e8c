/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.drafts.Draft;
import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.Remark;
import org.spinescribe.drafts.UnreadableDraft;
import org.spinescribe.drafts.reading.DraftFile;

/** A hostile file is refused with a sentence, and takes no memory. */
class HostileFilesTest {

    @TempDir
    private Path folder;

    private String refusal(Path file) {
        return assertThrows(UnreadableDraft.class, () -> DraftFile.read(file, Changes.ACCEPT)).kind();
    }

    private Path zip(String name, byte[]... pieces) throws IOException {
        Path file = folder.resolve("bomb.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            zip.write(("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"r\" "
                    + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
                    + "Target=\"word/document.xml\"/></Relationships>")
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(name));
            for (byte[] piece : pieces) {
                zip.write(piece);
            }
        }
        return file;
    }

    @Test
    void anOversizedPartIsRefused() throws IOException {
        byte[] megabyte = new byte[1 << 20];
        byte[][] pieces = new byte[60][];
        Arrays.fill(pieces, megabyte);
        assertEquals("large-part", refusal(zip("word/document.xml", pieces)));
    }

    @Test
    void entitiesAreNotLoaded() throws IOException {
        assertEquals("typed-part",
                refusal(zip("word/document.xml", ("<!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                + "<w:document xmlns:w=\"x\"><w:body>&e;</w:body></w:document>").getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void aDamagedPartIsReportedWithTheLine() throws IOException {
        Path file = zip("word/document.xml", "<w:document xmlns:w=\"x\">\n<w:body>".getBytes(StandardCharsets.UTF_8));
        UnreadableDraft refused = assertThrows(UnreadableDraft.class, () -> DraftFile.read(file, Changes.ACCEPT));
        assertTrue(refused.getMessage().startsWith("The part word/document.xml is damaged at line 2, column 9."),
                refused::getMessage);
    }

    @Test
    void articlesLoadNoExternalEntities() throws Exception {
        Path file = folder.resolve("article.xml");
        Files.writeString(file,
                "<!DOCTYPE article [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><article><front>"
                + "<article-meta><title-group><article-title>A&e;B</article-title></title-group></article-meta>"
                + "</front></article>");
        assertEquals("A&e;B", DraftInline.plain(DraftFile.read(file, Changes.ACCEPT).title()));
        Files.writeString(file, "<!DOCTYPE lolz [<!ENTITY a \"ha\"><!ENTITY b \"" + "&a;".repeat(1_000)
                + "\"><!ENTITY c \"" + "&b;".repeat(1_000)
                + "\"><!ENTITY d \"" + "&c;".repeat(1_000) + "\">]><article><body><p>&d;</p></body></article>");
        assertEquals("xml", refusal(file));
    }

    @Test
    void deeplyNestedElementsAreRefused() throws IOException {
        Path file = folder.resolve("deep.xml");
        Files.writeString(file, "<article><body>" + "<sec>".repeat(20_000) + "</sec>".repeat(20_000)
                + "</body></article>");
        assertEquals("xml", refusal(file));
    }

    @Test
    void aFileOtherThanAManuscriptIsRefusedWithAReason() throws IOException {
        Path file = folder.resolve("letter.docx");
        Files.write(file, HexFormat.of().parseHex("d0cf11e0a1b11ae1000000"));
        assertEquals("ole", refusal(file));
        Files.writeString(file, "PK but no more");
        assertEquals("cut-docx", refusal(file));
        Files.writeString(file, "A letter.");
        assertEquals("no-docx", refusal(file));
        assertEquals("missing", refusal(folder.resolve("nowhere.docx")));
        assertEquals("folder", refusal(Files.createDirectory(folder.resolve("folder.docx"))));
        Files.writeString(folder.resolve("data.xml"), "<data/>");
        assertEquals("no-article", refusal(folder.resolve("data.xml")));
    }

    @Test
    void externalPicturesAreNotLoaded() throws Exception {
        Path file = WordFiles.write(folder, WordFiles.p("Text.")
                + "<w:p><w:r><w:drawing><a:blip r:link=\"p1\"/></w:drawing></w:r></w:p>",
                Map.of("word/_rels/document.xml.rels", WordFiles.relationships("p1", "image",
                "http://192.0.2.1/tracker.png")));
        List<Remark> remarks = DraftFile.read(file, Changes.ACCEPT).remarks();
        assertTrue(remarks.stream().anyMatch(remark -> remark.words().contains("192.0.2.1")), remarks::toString);
    }

    @Test
    @Tag("exhaustive")
    void aHundredThousandParagraphsAreRead() throws Exception {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            body.append(WordFiles.p("Paragraph " + i + " of a long manuscript."));
        }
        Path file = WordFiles.write(folder, body.toString(), Map.of());
        Draft draft = DraftFile.read(file, Changes.ACCEPT);
        assertEquals("Paragraph 0 of a long manuscript.", DraftInline.plain(draft.title()));
        assertEquals(99_999, draft.body().size());
    }
}
