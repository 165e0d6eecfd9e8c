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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.drafts.docx.Changes;
import org.spinescribe.drafts.writing.ReportWriter;
import org.spinescribe.language.check.Reports;
import org.spinescribe.manuscript.comparison.Comparison;
import org.spinescribe.manuscript.composition.FileAccess;

/** The reader of Word files finds both versions of a report in a marked document: the old one and the new one. */
@Tag("exhaustive")
class MarkedDocumentReadingTest {

    private static final Path EXAMPLE = Path.of(System.getProperty("basedir", "."),
            "../org.spinescribe.examples/hemangiopericytoma").normalize();
    private static final int PAIRS = 12;
    private static final int OFFICE_PAIRS = 20;

    @TempDir
    private Path folder;

    @Test
    void bothVersionsAreRead() throws Exception {
        Comparison comparison = new Comparison(Reports.open(), Optional.empty(), FileAccess.REPORT_FOLDER);
        Path old = copy("old");
        byte[] before = compared(comparison, old, old).get("clean.docx");
        for (int seed = 0; seed < PAIRS; seed++) {
            Path now = copy("new" + seed);
            Files.writeString(now, edited(Files.readString(old), new Random(seed)));
            Map<String, byte[]> made = compared(comparison, old, now);
            byte[] marked = made.get("marked.docx");
            assertEquals(read(made.get("clean.docx"), Changes.ACCEPT), read(marked, Changes.ACCEPT),
                    "accepted, " + seed);
            assertEquals(read(before, Changes.ACCEPT), read(marked, Changes.REJECT), "rejected, " + seed);
        }
    }

    /** The same by another program: LibreOffice accepts and rejects all changes of twenty documents. */
    @Test
    void libreOfficeFindsBothVersionsToo() throws Exception {
        LibreOffice office = new LibreOffice(Files.createDirectory(folder.resolve("office")));
        Comparison comparison = new Comparison(Reports.open(), Optional.empty(), FileAccess.REPORT_FOLDER);
        Path old = copy("old");
        Path marked = Files.createDirectory(folder.resolve("marked"));
        Path clean = Files.createDirectory(folder.resolve("clean"));
        Files.write(clean.resolve("old.docx"), compared(comparison, old, old).get("clean.docx"));
        for (int seed = 0; seed < OFFICE_PAIRS; seed++) {
            Path now = copy("office" + seed);
            Files.writeString(now, edited(Files.readString(old), new Random(100 + seed)));
            Map<String, byte[]> made = compared(comparison, old, now);
            Files.write(marked.resolve(seed + ".docx"), made.get("marked.docx"));
            Files.write(clean.resolve(seed + ".docx"), made.get("clean.docx"));
        }
        Path accepted = office.save(marked, ".uno:AcceptAllTrackedChanges");
        Path rejected = office.save(marked, ".uno:RejectAllTrackedChanges");
        Path saved = office.save(clean, "");
        for (int seed = 0; seed < OFFICE_PAIRS; seed++) {
            String name = seed + ".docx";
            assertEquals(read(saved.resolve(name)), read(accepted.resolve(name)), "accepted, " + seed);
            assertEquals(read(saved.resolve("old.docx")), read(rejected.resolve(name)), "rejected, " + seed);
        }
    }

    /** The content of a file, including changes that are still tracked. */
    private String read(Path docx) throws Exception {
        assertEquals(read(Files.readAllBytes(docx), Changes.REJECT), read(Files.readAllBytes(docx), Changes.ACCEPT));
        return read(Files.readAllBytes(docx), Changes.ACCEPT);
    }

    private static Map<String, byte[]> compared(Comparison comparison, Path old, Path now) throws Exception {
        return comparison.compare(old, "old", now, Optional.of("A. Reviser"), Instant.EPOCH);
    }

    private Path copy(String name) throws Exception {
        Path copy = folder.resolve(name);
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(EXAMPLE.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return copy.resolve("hemangiopericytoma.casereport");
    }

    private String read(byte[] docx, Changes changes) throws Exception {
        Path file = Files.write(Files.createTempDirectory(folder, "read").resolve("report.docx"), docx);
        return ReportWriter.write(DraftFile.read(file, changes), List.of(), Optional.empty()).text().toString();
    }

    /** Replaces words of the discussion, moves or deletes a paragraph, changes a row of a table, adds a note. */
    private static String edited(String report, Random random) {
        int start = report.indexOf('{', report.indexOf("section \"Discussion\"")) + 1;
        int end = report.indexOf("\n}", start);
        List<String> paragraphs = new ArrayList<>(List.of(report.substring(start, end).strip().split("\n\\s*\n")));
        for (int i = 0; i < 6; i++) {
            int index = random.nextInt(paragraphs.size());
            String[] words = paragraphs.get(index).split(" ");
            int word = random.nextInt(words.length);
            words[word] = words[word].matches("\\p{L}{3,}") ? "changed" + i : words[word];
            paragraphs.set(index, String.join(" ", words));
        }
        String taken = paragraphs.remove(random.nextInt(paragraphs.size()));
        if (random.nextBoolean()) {
            paragraphs.add(random.nextInt(paragraphs.size() + 1), taken);
        }
        paragraphs.add("A paragraph that is new, with *emphasis* and T" + random.nextInt(3, 12) + ".");
        String edited = report.substring(0, start) + "\n  " + String.join("\n\n", paragraphs) + report.substring(end);
        assertTrue(edited.contains("|   50   |"), "the row to change is missing");
        return edited.replace("|   50   |", "|   " + random.nextInt(10, 99) + "   |");
    }
}
