/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.manuscript.ExpectedText;
import org.spinescribe.manuscript.SampleManuscript;

/** Documents that look as a user's own Word file, {@code fixtures/template} in a zip. */
class DocxTemplateTest {

    private static final Path PARTS = Path.of("fixtures/template");

    @TempDir
    private Path folder;

    @Test
    @Tag("exhaustive")
    void theDocumentIsValid() throws Exception {
        byte[] docx = write(template(Map.of()));
        assertEquals(List.of(), DocxChecks.problems(docx));
        OpenXmlSdk.assumeInstalled();
        OpenXmlSdk.assertValid(Files.write(folder.resolve("manuscript.docx"), docx));
    }

    @Test
    void theTemplatesStylesReplaceOurs() throws Exception {
        String styles = DocxFile.of(write(template(Map.of()))).text("word/styles.xml");
        ExpectedText.compare("docx/template-styles.xml",
                styles.replaceAll("(<w:style |<w:docDefaults)", "\n$1") + "\n");
        assertFalse(styles.contains("berschrift1") || styles.contains("numPr"), styles);
    }

    @Test
    void theTemplatesPageAndHeadersAreUsed() throws Exception {
        DocxFile docx = DocxFile.of(write(template(Map.of())));
        String document = docx.text("word/document.xml");
        assertTrue(document.contains("<w:pgSz w:w=\"12240\" w:h=\"15840\"/><w:pgMar w:top=\"1701\" w:right=\"1134\""),
                document);
        assertTrue(document.contains("<w:titlePg/>"));
        assertFalse(document.contains("What stands here is not taken."));
        assertTrue(docx.text("word/template-header1.xml").contains("Journal of Spine Templates"));
        assertTrue(docx.text("word/template-header1.xml").contains("<w:pStyle w:val=\"Header\""));
        assertArrayEquals(Files.readAllBytes(PARTS.resolve("word/media/logo.png")),
                docx.parts().get("word/media/template1.png"));
    }

    @Test
    void aSecondExportGivesTheSameBytes() throws Exception {
        assertArrayEquals(write(template(Map.of())), write(template(Map.of())));
    }

    @Test
    void anExportedManuscriptCanBeTheTemplate() throws Exception {
        Path file = Files.write(folder.resolve("ours.docx"), DocxFile.of(SampleManuscript.complete()).bytes());
        assertEquals(List.of(), DocxChecks.problems(write(file)));
    }

    @Test
    void aTemplateOtherThanAWordFileIsRefused() throws IOException {
        refused("there is no such file", folder.resolve("nowhere.docx"));
        refused("is not a Word file", Files.writeString(folder.resolve("text.docx"), "text"));
        refused("has no styles", zip(Map.of("word/document.xml", "<a/>".getBytes())));
        refused("there is no such file", Files.createDirectory(folder.resolve("folder.docx")));
    }

    @Test
    void hostileFilesAreRefused() throws IOException {
        refused("cannot be read", template(Map.of("word/styles.xml",
                "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>".getBytes())));
        refused("cannot be read", template(Map.of("word/styles.xml", "<w:styles><not closed>".getBytes())));
        refused("cannot be read", template(Map.of("word/document.xml", "\u0000".getBytes())));
        refused("is larger than a Word file", template(Map.of("word/media/bomb.png", new byte[20 << 20])));
        refused("has an object that cannot be used", template(Map.of("word/_rels/header1.xml.rels",
                Files.readString(PARTS.resolve("word/_rels/header1.xml.rels")).replace("logo.png", "object.bin")
                        .getBytes())));
    }

    @Test
    void headersWithExternalOrActiveContentAreRefused() throws IOException {
        String header = Files.readString(PARTS.resolve("word/header1.xml"));
        int end = header.lastIndexOf("</w:hdr>");
        for (String field : List.of("<w:fldSimple w:instr=\" INCLUDETEXT &quot;x.docx&quot; \"/>",
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DDE</w:instrText></w:r>"
                        + "<w:r><w:instrText>AUTO c:\\\\cmd</w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
                "<w:fldSimple w:instr='includepicture \"http://example.org/x.png\"'/>", "<w:r><w:object/></w:r>")) {
            refused("loads or runs something", template(Map.of("word/header1.xml",
                    (header.substring(0, end) + "<w:p>" + field + "</w:p>" + header.substring(end)).getBytes())));
        }
        String relationships = Files.readString(PARTS.resolve("word/_rels/header1.xml.rels"));
        refused("something outside the file", template(Map.of("word/_rels/header1.xml.rels", relationships.replace(
                "Target=\"media/logo.png\"", "Target=\"http://example.org/x.png\" TargetMode=\"External\"")
                .getBytes())));
    }

    private void refused(String words, Path file) {
        TemplateProblem problem = assertThrows(TemplateProblem.class, () -> DocxTemplate.read(file));
        assertTrue(problem.getMessage().contains(words), problem.getMessage());
        assertTrue(problem.getMessage().contains(file.toString()), problem.getMessage());
    }

    private static byte[] write(Path template) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriter(DocxTemplate.read(template)).write(SampleManuscript.complete(), out);
        return out.toByteArray();
    }

    /** The template with some of its parts changed. */
    private Path template(Map<String, byte[]> changed) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(PARTS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                parts.put(PARTS.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        parts.putAll(changed);
        return zip(parts);
    }

    private Path zip(Map<String, byte[]> parts) throws IOException {
        Path file = Files.createTempFile(folder, "template", ".docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return file;
    }
}
