/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.vocabulary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeshFileTest {

    private static final String XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE DescriptorRecordSet SYSTEM \
            "https://www.nlm.nih.gov/databases/dtd/nlmdescriptorrecordset_20250101.dtd">
            <DescriptorRecordSet LanguageCode = "eng">
            <DescriptorRecord DescriptorClass = "1">
              <DescriptorUI>D000001</DescriptorUI>
              <DescriptorName><String>Spine &amp; Cord</String></DescriptorName>
              <AllowableQualifiersList><AllowableQualifier><QualifierReferredTo>
                <QualifierUI>Q000002</QualifierUI><QualifierName><String>abnormalities</String></QualifierName>
              </QualifierReferredTo></AllowableQualifier></AllowableQualifiersList>
              <SeeRelatedList><SeeRelatedDescriptor><DescriptorReferredTo><DescriptorUI>D000009</DescriptorUI>
                <DescriptorName><String>Back</String></DescriptorName></DescriptorReferredTo></SeeRelatedDescriptor>
              </SeeRelatedList>
              <TreeNumberList><TreeNumber>A02.835</TreeNumber></TreeNumberList>
              <ConceptList><Concept PreferredConceptYN="Y"><ConceptUI>M1</ConceptUI>
                <ConceptName><String>Spine &amp; Cord</String></ConceptName><TermList>
                <Term IsPermutedTermYN="N"><TermUI>T1</TermUI><String>Spine &amp; Cord</String></Term>
                <Term IsPermutedTermYN="N"><TermUI>T2</TermUI><String>Vertebral Column</String></Term>
                <Term IsPermutedTermYN="Y"><TermUI>T2</TermUI><String>Column, Vertebral</String></Term>
              </TermList></Concept></ConceptList>
            </DescriptorRecord>
            </DescriptorRecordSet>
            """;
    private static final String TEXT = """
            *NEWRECORD
            RECTYPE = D
            MH = Spine & Cord
            ENTRY = Vertebral Column|T023|NON|EQV|NLM (1966)|900308|abcdef
            MN = A02.835
            MS = A note with MH = in it.
            UI = D000001
            """;
    private static final List<Heading> HEADINGS = List.of(
            new Heading("D000001", "Spine & Cord", List.of("A02.835"), List.of("Vertebral Column")));

    @TempDir
    private Path folder;

    @Test
    void bothLayoutsGiveTheSameHeadings() throws Exception {
        assertEquals(new MeshFile(2025, HEADINGS), read("anything.xml", XML.getBytes(UTF_8)));
        assertEquals(new MeshFile(2026, HEADINGS), read("d2026.bin", TEXT.getBytes(UTF_8)));
        assertEquals(new MeshFile(0, HEADINGS), read("mesh", TEXT.replace("\n", "\r\n").getBytes(UTF_8)));
    }

    @Test
    void compressedFilesAreRecognisedByContent() throws Exception {
        assertEquals(HEADINGS, read("desc2025.xml", gzip(XML)).headings());
        assertEquals(HEADINGS, read("d2025", gzip(TEXT)).headings());
    }

    @Test
    void anotherFileIsRefusedWithAReason() {
        assertTrue(refused("x", "Dear editor".getBytes(UTF_8)).startsWith("this is no MeSH file"));
        assertTrue(refused("x", new byte[0]).startsWith("this is no MeSH file"));
        assertTrue(refused("x.zip", "PK\3\4 and so on".getBytes(UTF_8)).startsWith("this is a ZIP archive"));
        assertTrue(refused("x", "<?xml version='1.0'?><QualifierRecordSet><QualifierRecord>".getBytes(UTF_8))
                .startsWith("this MeSH file has no descriptors"));
        assertTrue(refused("x", "*NEWRECORD\nRECTYPE = Q\nSH = surgery\n".getBytes(UTF_8)).startsWith("there are no"));
        assertEquals("there is no such file", assertThrows(UnreadableVocabulary.class,
                () -> MeshFile.read(folder.resolve("nothing"))).getMessage());
        assertTrue(assertThrows(UnreadableVocabulary.class, () -> MeshFile.read(folder)).getMessage()
                .startsWith("this is a folder"));
    }

    @Test
    void aTruncatedFileIsRefused() throws Exception {
        byte[] packed = gzip(XML.replace("<TreeNumberList>", longList()));
        assertTrue(refused("desc2025.xml.gz", Arrays.copyOf(packed, packed.length / 2))
                .startsWith("the file is cut off"));
        assertTrue(refused("desc2025.xml", XML.substring(0, XML.length() / 2).getBytes(UTF_8)).startsWith("line "));
    }

    @Test
    void entitiesAreNeitherFetchedNorMultiplied() {
        String laughs = XML.replaceFirst("<!DOCTYPE[^>]*>", "<!DOCTYPE DescriptorRecordSet [<!ENTITY a 'ha'>"
                + "<!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]>");
        String outside = XML.replaceFirst("<!DOCTYPE[^>]*>",
                "<!DOCTYPE DescriptorRecordSet [<!ENTITY c SYSTEM 'file:///etc/hostname'>]>");
        for (String hostile : List.of(laughs, outside)) {
            String message = refused("desc.xml", hostile.replace("&amp;", "&c;").getBytes(UTF_8));
            assertTrue(message.contains("entity") && message.contains("c"), message);
        }
    }

    /** Java limits entities, and the escaped characters of a whole MeSH file exceed the limits. */
    @Test
    void manyEscapedCharactersAreAccepted() throws Exception {
        String signs = "<ScopeNote>" + "a &lt; b &amp; c ".repeat(100_000) + "</ScopeNote><TreeNumberList>";
        assertEquals(HEADINGS, read("desc.xml", XML.replace("<TreeNumberList>", signs).getBytes(UTF_8)).headings());
    }

    @Test
    void oversizedTextsAreRefused() {
        String endless = "x".repeat(1 << 21);
        assertTrue(refused("d.xml", XML.replace("Vertebral Column", endless).getBytes(UTF_8)).contains("8,000"));
        assertTrue(refused("d.bin", TEXT.replace("Vertebral Column", endless).getBytes(UTF_8)).contains("1,048,576"));
    }

    private static String longList() {
        StringBuilder list = new StringBuilder("<TreeNumberList>");
        for (int i = 0; i < 20_000; i++) {
            list.append("<TreeNumber>").append(Integer.toHexString(i * 0x9E3779B9)).append("</TreeNumber>");
        }
        return list.toString();
    }

    private MeshFile read(String name, byte[] content) throws Exception {
        return MeshFile.read(Files.write(folder.resolve(name), content));
    }

    private String refused(String name, byte[] content) {
        return assertThrows(UnreadableVocabulary.class, () -> read(name, content)).getMessage();
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
