/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyCommandTest {

    private static final String MESH = """
            *NEWRECORD
            RECTYPE = D
            MH = Spinal Cord Diseases
            ENTRY = Myelopathy
            MN = C10.228.854
            UI = D013118

            *NEWRECORD
            RECTYPE = D
            MH = Central Nervous System Diseases
            MN = C10.228
            UI = D002493
            """;

    @TempDir
    private Path folder;
    private Path data;
    private Path index;
    private String before;

    @BeforeEach
    void keepOwnFolder() {
        data = folder.resolve("data");
        index = data.resolve("mesh.index");
        before = System.setProperty("spinescribe.data", data.toString());
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
    void importsAndSearchesMesh() throws Exception {
        CommandLineRun run = importFile("d2024.bin", MESH);
        assertEquals(0, run.exitCode());
        assertTrue(run.out().startsWith("MeSH 2024, complete: 2 headings with 3 names.\nIt is in " + index),
                run.out());
        assertEquals(run.out(), CommandLineRun.of("vocabulary", "info").out());
        assertEquals(new CommandLineRun(0, """
                Spinal Cord Diseases (D013118)
                ‘myelopathies’ is another form of ‘Myelopathy’.
                broader: Central Nervous System Diseases
                entry terms: Myelopathy
                tree numbers: C10.228.854
                """, ""), CommandLineRun.of("vocabulary", "find", "myelopathies"));
        assertEquals(new CommandLineRun(1, """
                ‘Spinal cord disaeses’ is not in MeSH 2024.
                did you mean: Spinal Cord Diseases
                """, ""), CommandLineRun.of("vocabulary", "find", "Spinal", "cord", "disaeses"));
    }

    @Test
    void withoutAnImportTheSpineHeadingsAreUsed() {
        CommandLineRun info = CommandLineRun.of("vocabulary", "info");
        assertTrue(info.out().matches("(?s)MeSH 2024, headings for spine surgery only: [3-9]\\d\\d headings .*"),
                info.out());
        CommandLineRun spondylectomy = CommandLineRun.of("vocabulary", "find", "Spondylectomy");
        assertEquals(1, spondylectomy.exitCode());
        assertTrue(spondylectomy.out().endsWith("headings to use: Orthopedic Procedures; Spine\n"),
                spondylectomy.out());
    }

    @Test
    void aFailedImportKeepsTheOldVocabulary() throws Exception {
        importFile("d2024.bin", MESH);
        byte[] old = Files.readAllBytes(index);
        CommandLineRun wrong = importFile("letter.txt", "Dear editor");
        assertEquals(2, wrong.exitCode());
        assertTrue(wrong.err().contains("letter.txt: this is no MeSH file"), wrong.err());
        assertEquals(2, CommandLineRun.of("vocabulary", "import", folder.resolve("nothing")).exitCode());
        assertArrayEquals(old, Files.readAllBytes(index));
    }

    @Test
    void aFolderThatCannotBeCreatedIsReported() throws Exception {
        Files.writeString(data, "in the way");
        CommandLineRun run = importFile("d2024.bin", MESH);
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("not imported") && run.err().contains(data.toString()), run.err());
    }

    @Test
    void aDamagedVocabularyIsReportedAndReplaced() throws Exception {
        importFile("d2024.bin", MESH);
        Files.writeString(index, "x", StandardOpenOption.APPEND);
        CommandLineRun run = CommandLineRun.of("vocabulary", "find", "Spine");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("import MeSH again"), run.err());
        assertEquals(0, importFile("d2024.bin", MESH).exitCode());
        try (Stream<Path> files = Files.list(data)) {
            assertEquals(1, files.count());
        }
    }

    private CommandLineRun importFile(String name, String content) throws IOException {
        return CommandLineRun.of("vocabulary", "import", Files.writeString(folder.resolve(name), content));
    }
}
