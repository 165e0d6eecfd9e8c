/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bad archive affects no other file, and documents before the damage are still checked. */
class HostileArchivesTest {

    private static final String ARTICLE = Articles.withMistakes("Journal of Examples", 2019, 1);

    @TempDir
    private Path folder;

    private static List<Document> documents(Path archive) {
        List<Document> documents = new ArrayList<>();
        ArchiveDocuments.of(new StoredObject(archive.toString()), new Configuration(false))
                .forEachRemaining(documents::add);
        return documents;
    }

    private static void assertEndsWithProblem(Path archive, String problem, int before) {
        List<Document> documents = documents(archive);
        assertEquals(before + 1, documents.size());
        assertTrue(documents.getLast().problem().contains(problem), documents.getLast()::problem);
    }

    @Test
    void anOversizedEntryIsReportedAndSkipped() throws IOException {
        Path archive = folder.resolve("large.tar");
        try (OutputStream stream = Files.newOutputStream(archive);
                TarArchiveOutputStream tar = new TarArchiveOutputStream(stream)) {
            Articles.add(tar, "large.xml", new byte[ArchiveDocuments.LARGEST + 1]);
            Articles.add(tar, "small.xml", ARTICLE.getBytes());
        }
        List<Document> documents = documents(archive);
        assertEquals(List.of(archive + "!/large.xml", archive + "!/small.xml"), documents.stream().map(Document::name)
                .toList());
        assertEquals("The file is larger than 48 MB, which no manuscript is.", documents.getFirst().problem());
        assertEquals(null, documents.getLast().problem());
    }

    @Test
    void anArchiveBombIsNotReadToTheEnd() throws IOException {
        Path archive = folder.resolve("bomb.tar.gz");
        try (OutputStream stream = Files.newOutputStream(archive);
                TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(stream))) {
            Articles.add(tar, "small.xml", ARTICLE.getBytes());
            for (int i = 0; i < 8; i++) {
                Articles.add(tar, "picture" + i + ".tif", new byte[32 << 20]);
            }
            Articles.add(tar, "last.xml", ARTICLE.getBytes());
        }
        assertEndsWithProblem(archive, "more than 100 times its size", 1);
    }

    @Test
    void aTruncatedArchiveIsReported() throws IOException {
        Path whole = Articles.archive(folder.resolve("whole.tar.gz"), Map.of("a.xml", ARTICLE));
        byte[] bytes = Files.readAllBytes(whole);
        Path archive = Files.write(folder.resolve("cut.tar.gz"), Arrays.copyOf(bytes, bytes.length / 2));
        assertEndsWithProblem(archive, "The rest of the archive was not read.", 0);
    }

    @ParameterizedTest
    @ValueSource(strings = { "cut.tar", "cut.tar.gz" })
    void articlesBeforeTheDamageAreRead(String name) throws IOException {
        byte[] picture = new byte[1 << 20];
        new Random(1).nextBytes(picture);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (OutputStream packed = name.endsWith(".gz") ? new GZIPOutputStream(whole) : whole;
                TarArchiveOutputStream tar = new TarArchiveOutputStream(packed)) {
            Articles.add(tar, "a.xml", ARTICLE.getBytes());
            Articles.add(tar, "b.xml", ARTICLE.getBytes());
            Articles.add(tar, "picture.tif", picture);
            Articles.add(tar, "c.xml", ARTICLE.getBytes());
        }
        Path archive = Files.write(folder.resolve(name), Arrays.copyOf(whole.toByteArray(), whole.size() / 2));
        assertEndsWithProblem(archive, "The rest of the archive was not read.", 2);
        List<Document> read = documents(archive).subList(0, 2);
        assertEquals(List.of(archive + "!/a.xml", archive + "!/b.xml"), read.stream().map(Document::name).toList());
        read.forEach(document -> assertEquals(null, document.problem()));
    }

    @Test
    void aFileOtherThanAnArchiveIsReported() throws IOException {
        assertEndsWithProblem(Files.writeString(folder.resolve("no.tar.gz"), "no archive"),
                "The rest of the archive was not read.", 0);
        assertEndsWithProblem(folder.resolve("missing.tar"), "There is no such file.", 0);
    }
}
