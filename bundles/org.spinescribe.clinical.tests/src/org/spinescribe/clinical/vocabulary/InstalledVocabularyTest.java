/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledVocabularyTest {

    private static final Heading HEAD = new Heading("D006257", "Head", List.of("A01.456"), List.of("Heads", "Caput"));
    private static final Heading FACE = new Heading("D005145", "Face", List.of("A01.456.505"), List.of());

    @TempDir
    private Path folder;
    private String before;

    @BeforeEach
    void keepOwnFolder() {
        before = System.setProperty("spinescribe.data", folder.toString());
    }

    @AfterEach
    void restore() {
        if (before == null) {
            System.clearProperty("spinescribe.data");
        } else {
            System.setProperty("spinescribe.data", before);
        }
    }

    @Test
    void anInstalledOrReplacedVocabularyIsUsedAtOnce() throws Exception {
        assertFalse(InstalledVocabulary.exists());
        assertSame(Vocabularies.bundled(), Vocabularies.best());
        install(2025, HEAD);
        assertTrue(Vocabularies.best().complete());
        assertEquals(2025, Vocabularies.best().year());
        assertSame(Vocabularies.best(), Vocabularies.best());
        install(2026, HEAD, FACE);
        assertEquals(2026, Vocabularies.best().year());
        assertEquals(2, Vocabularies.best().headings());
    }

    @Test
    void keepsEverythingAboutAHeading() throws Exception {
        Vocabulary whole = InstalledVocabulary.open(install(2025, HEAD, FACE));
        assertEquals(HEAD, whole.find("caput").orElseThrow().heading());
        assertEquals(List.of(HEAD), whole.broader(FACE));
    }

    @Test
    void aHeadingNameIsPreferredToAnEntryTerm() throws Exception {
        Heading other = new Heading("D000000", "Front", List.of(), List.of("Face", "Caput"));
        Vocabulary whole = InstalledVocabulary.open(install(2025, other, HEAD, FACE));
        assertEquals(FACE, whole.find("Face").orElseThrow().heading());
        assertEquals(other, whole.find("Caput").orElseThrow().heading());
    }

    @Test
    void anyDamageIsNoticed() throws Exception {
        byte[] sound = InstalledVocabulary.index(new MeshFile(2025, List.of(HEAD, FACE)));
        for (int i = 0; i < sound.length; i++) {
            byte[] damaged = sound.clone();
            damaged[i] ^= 0x40;
            Path file = Files.write(InstalledVocabulary.file(), damaged);
            String message = assertThrows(UnreadableVocabulary.class, () -> InstalledVocabulary.open(file))
                    .getMessage();
            assertTrue(message.contains("import MeSH again"), message);
        }
        for (int length = 0; length < sound.length; length++) {
            Path file = Files.write(InstalledVocabulary.file(), Arrays.copyOf(sound, length));
            assertThrows(UnreadableVocabulary.class, () -> InstalledVocabulary.open(file));
        }
        assertSame(Vocabularies.bundled(), Vocabularies.best());
    }

    private Path install(int year, Heading... headings) throws Exception {
        byte[] index = InstalledVocabulary.index(new MeshFile(year, List.of(headings)));
        Path file = Files.write(InstalledVocabulary.file(), index);
        Files.setLastModifiedTime(file, FileTime.fromMillis(year * 1000L));
        return file;
    }
}
