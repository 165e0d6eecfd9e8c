/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinescribe.language.check.CheckedReport;
import org.spinescribe.language.check.Reports;
import org.spinescribe.language.check.UnreadableReport;
import org.spinescribe.language.ide.ReportAtCaret;

/** Tests that the spelling check covers only prose, and knows medical terms. */
class SpellingTest {

    private static Speller speller;

    @TempDir
    private Path folder;

    @BeforeAll
    static void readDictionaries() {
        speller = new Speller();
    }

    @ParameterizedTest
    @ValueSource(strings = { "He fell and broke his spine.", "The haemangiopericytoma was embolised.",
            "The hemangiopericytoma was embolized.", "A hyperintense, thoracolumbar, retropleural lesion was seen.",
            "T2-weighted MRI at Th10/11 showed 5mm of stenosis, cf. 10.1000/xyzq and https://example.org/qwxz.",
            "Dr. Qwxzky’s method, by Qwxzky et al., was used.", "Schwannomas and laminectomies were rare.",
            "The patient’s wife couldn’t come.", "VAS, JOA and mJOA scores rose [@qwxz2020]." })
    void correctSentencesHaveNoMisspelling(String sentence) {
        assertEquals(List.of(), words("section \"Case report\" { " + sentence + " }"));
    }

    @Test
    void unknownWordsAreFoundWithTheirRange() {
        String report = "section \"Case repport\" {\n  Teh patiant had a laminectmy.\n}\n";
        assertEquals(List.of("repport", "Teh", "patiant", "laminectmy"), words(report));
        Misspelling patient = found(report).get(2);
        assertEquals(report.indexOf("patiant"), patient.range().offset());
        assertEquals("patiant".length(), patient.range().length());
    }

    @Test
    void namesAndKeywordsOfTheReportAreNoMisspellings() {
        assertEquals(List.of(), words("""
                author "Xqwerty Zzyzx" at klinikum
                affiliation klinikum "Klinik am Qwxberg"
                keywords "Qwxzosis"
                abbreviation QWX "qwxoid lesion"
                section "Case report" {
                  Zzyzx saw a qwxoid qwxzosis.
                }
                """));
    }

    @Test
    void suggestionsFitMedicineAndTheEnglishVariant() {
        assertEquals("patient", speller.suggest("patiant", false).getFirst());
        assertEquals("laminectomy", speller.suggest("laminectmy", false).getFirst());
        assertEquals("Spondylolisthesis", speller.suggest("Spondylolysthesis", false).getFirst());
        assertTrue(speller.suggest("coluor", true).contains("colour"));
        assertTrue(speller.suggest("coluor", false).contains("color"));
    }

    @Test
    void aGermanReportIsNotChecked() {
        assertEquals(List.of(), words("language de\nsection \"Fall\" { Der Patient stürzte schwer. }"));
    }

    @Test
    void addedWordsAreStoredBesideTheSettings() throws IOException {
        Path cases = Files.createDirectories(folder.resolve("a/b"));
        Files.writeString(folder.resolve(".spinescribe"), "style/units = warning\n");
        AddedWords words = AddedWords.near(cases.resolve("one.casereport"));
        assertEquals(folder.resolve(AddedWords.NAME), words.file());
        Files.writeString(words.file(), "# ours\nZenith\n");
        words.add("Arcus");
        assertEquals("# ours\narcus\nzenith\n", Files.readString(words.file()));
        assertEquals(Set.of("arcus", "zenith"), words.words());
        assertEquals(List.of(), Spelling.of(ReportAtCaret.of("section \"A\" { The arcuss. The arcus. }").report(), speller,
                words.words()).stream().map(Misspelling::word).filter(word -> word.equals("arcus")).toList());
    }

    @Test
    void addingAWordKeepsTheRemarks() throws IOException {
        AddedWords words = new AddedWords(folder.resolve(AddedWords.NAME));
        Files.writeString(words.file(), "# ours\nzenith # an implant\n");
        words.add("arcus");
        words.add("Zenith");
        assertEquals("# ours\narcus\nzenith # an implant\n", Files.readString(words.file()));
    }

    @Test
    void theFoundingExampleHasNoMisspelling() throws UnreadableReport {
        Path example = Path.of("../org.spinescribe.examples/hemangiopericytoma/hemangiopericytoma.casereport");
        CheckedReport checked = Reports.open().check(example, Optional.empty());
        assertEquals(List.of(), Spelling.of(checked.report(), speller, Set.of()).stream().map(Misspelling::word)
                .toList());
    }

    private static List<String> words(String text) {
        return found(text).stream().map(Misspelling::word).toList();
    }

    private static List<Misspelling> found(String text) {
        return Spelling.of(ReportAtCaret.of(text).report(), speller, Set.of());
    }
}
