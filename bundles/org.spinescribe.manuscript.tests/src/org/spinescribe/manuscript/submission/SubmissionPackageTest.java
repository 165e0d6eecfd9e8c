/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.submission;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.language.check.CheckedReport;
import org.spinescribe.language.check.Reports;
import org.spinescribe.manuscript.composition.Composer;
import org.spinescribe.manuscript.composition.FileAccess;
import org.spinescribe.manuscript.export.RunFiles;
import org.spinescribe.manuscript.output.Ledger;

class SubmissionPackageTest {

    private static final Path TELLTALE = Path.of("fixtures/submission/telltale.casereport");
    /** Texts that identify the authors of {@code telltale.casereport}, in small letters. */
    private static final List<String> SECRETS = List.of("škorić", "skoric", "łukasz", "lukasz", "van der berg",
            "pieter", "wei wu", "wu w", "ł.š", "łš", "j.p.v", "klinički", "zagreb", "rotterdam",
            "institute of pathology", "kings example", "0000-0002-1825-0097", "hrzz", "1234", "horvat", "implants",
            "kbc");
    private static final Set<String> SEEN_BY_REVIEWERS = Set.of("anonymous-manuscript.docx", "anonymous-manuscript.pdf",
            "figure-legends.docx", "figures/figure-1.tif", "tables.docx", "anonymous-marked-manuscript.docx",
            "anonymous-marked-manuscript.pdf", "anonymous-response.docx", "anonymous-response.pdf");
    private static final String LETTER = """
            # Response of Łukasz Škorić

            Dear Editor, van der Berg and Wei Wu thank you.

            ## Reviewer 1, not Wu

            ### 1.1 Škorić

            > Was it Škorić who operated in Zagreb? Grant HRZZ-2019-1234?

            At the Klinički Bolnički Centar Example: [=change "Łukasz Škorić operated, J. P. van der Berg read"]
            [@skoric2020, p. 2]; see [#skoric-mri].[^1]

            [^1]: Ł.Š. wrote to <lukasz.skoric@kbc.example>.
            """;

    private static SubmissionPackage telltale;
    private static CheckedReport checked;

    @TempDir
    private Path folder;

    @BeforeAll
    static void make() throws Exception {
        checked = Reports.open().check(TELLTALE, Optional.empty());
        telltale = SubmissionPackage.of(checked);
    }

    @Test
    void aBlindedJournalGetsASeparateTitlePage() {
        assertEquals(Set.of("anonymous-manuscript.docx", "anonymous-manuscript.pdf", "checklist.docx",
                "cover-letter.docx", "declarations.docx", "figure-legends.docx", "figures/figure-1.tif",
                "still-to-do.txt", "tables.docx", "title-page.docx"), telltale.files().keySet());
    }

    @Test
    void anyOtherJournalGetsTheWholeManuscript() throws Exception {
        SubmissionPackage files =
                SubmissionPackage.of(Reports.open().check(TELLTALE, Optional.of("european-spine-journal")));
        assertTrue(files.files().keySet().containsAll(Set.of("manuscript.docx", "manuscript.pdf",
                "anonymous-manuscript.docx")), files.files()::toString);
        assertFalse(files.files().containsKey("title-page.docx"));
    }

    @Test
    void reviewersFilesDoNotRevealTheAuthors() throws Exception {
        SubmissionPackage revised = SubmissionPackage.of(checked, FileAccess.REPORT_FOLDER,
                Optional.of(new RevisedSubmission(Composer.compose(checked.report()), Optional.of(LETTER))));
        Map<String, byte[]> streams = new LinkedHashMap<>();
        assertEquals(SEEN_BY_REVIEWERS, SEEN_BY_REVIEWERS.stream().filter(revised.files()::containsKey)
                .collect(Collectors.toSet()));
        for (Map.Entry<String, byte[]> file : Streams.unzip(revised.zip()).entrySet()) {
            if (SEEN_BY_REVIEWERS.contains(file.getKey())) {
                Streams.of(file.getKey(), file.getValue(), streams);
            }
        }
        assertTrue(streams.keySet().containsAll(Set.of("anonymous-manuscript.docx/word/document.xml",
                "anonymous-manuscript.pdf/text", "figures/figure-1.tif")), streams.keySet()::toString);
        streams.forEach((name, content) -> {
            for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE,
                    StandardCharsets.UTF_16LE)) {
                String text = (name + new String(content, charset)).toLowerCase(Locale.ROOT);
                SECRETS.forEach(secret -> assertFalse(text.contains(secret), () -> secret + " in " + name));
            }
        });
    }

    @Test
    void otherWordsAreNotHidden() throws Exception {
        Map<String, byte[]> streams = new LinkedHashMap<>();
        Streams.of("docx", telltale.files().get("anonymous-manuscript.docx"), streams);
        String text = new String(streams.get("docx/word/document.xml"), StandardCharsets.UTF_8)
                .replaceAll("<[^>]+>", "");
        for (String expected : List.of("computed tomography", "seen on CT", "A case of others", "mJOA",
                "Reference withheld for anonymous review.", "[authors] agreed")) {
            assertTrue(text.contains(expected), expected + " in " + text);
        }
    }

    @Test
    void theOpenPointsNameHiddenWorksAndMissingParts() {
        String open = new String(telltale.files().get(SubmissionPackage.OPEN_POINTS), StandardCharsets.UTF_8);
        for (String expected : List.of("for Global Spine Journal", "Łukasz Škorić", "leaves one work of yours out",
                "cover-letter.docx is a draft", "Look at each image")) {
            assertTrue(open.contains(expected), expected + " in " + open);
        }
    }

    @Test
    void figuresMeetTheJournalsFormatAndResolution() throws Exception {
        byte[] figure = telltale.files().get("figures/figure-1.tif");
        assertEquals(Math.round(300 / 96.0 * 300), ImageIO.read(new ByteArrayInputStream(figure)).getWidth(), 1.0);
    }

    @Test
    void aSecondPackageHasTheSameBytes() throws Exception {
        assertArrayEquals(telltale.zip(), SubmissionPackage.of(checked).zip());
    }

    @Test
    void uneditedFilesOfAnEarlierPackageAreDeleted() throws Exception {
        SubmissionFolder out = new SubmissionFolder(folder.resolve("telltale-submission"));
        write(out, telltale);
        Path tables = out.folder().resolve("tables.docx");
        Files.writeString(tables, "my own tables");
        Path mine = Files.writeString(out.folder().resolve("notes.txt"), "mine");
        SortedMap<String, byte[]> fewer = new TreeMap<>(telltale.files());
        fewer.remove("tables.docx");
        fewer.remove("figures/figure-1.tif");
        write(out, new SubmissionPackage(fewer));
        assertFalse(Files.exists(out.folder().resolve("figures/figure-1.tif")));
        assertTrue(Files.exists(tables));
        assertTrue(Files.exists(mine));
    }

    @Test
    void anEditedFileIsKept() throws Exception {
        SubmissionFolder out = new SubmissionFolder(folder.resolve("telltale-submission"));
        assertEquals(Optional.empty(), write(out, telltale));
        assertEquals(Optional.empty(), write(out, telltale));
        Path letter = out.folder().resolve("cover-letter.docx");
        Files.writeString(letter, "my own letter");
        assertEquals(Optional.of(letter), write(out, telltale));
        assertEquals("my own letter", Files.readString(letter));
        assertArrayEquals(telltale.zip(), Files.readAllBytes(out.archive()));
    }

    private static Optional<Path> write(SubmissionFolder out, SubmissionPackage files) throws IOException {
        return out.write(files, new RunFiles(List.of()), Ledger::knows);
    }
}
