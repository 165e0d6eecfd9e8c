/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.language.Fixtures;
import org.spinescribe.language.journals.BundledJournals;
import org.spinescribe.language.journals.JournalDemands;
import org.spinescribe.language.report.Report;

class ChecklistTest {

    @TempDir
    private Path folder;

    @Test
    void aSectionTitleMeetsAnItem() throws IOException {
        assertEquals("Met SECTION ‘History and examination’ 7", look("section \"Findings\", \"Examination\"", """
                section "Case report"
                subsection "History and examination" { Text. }
                """));
        assertEquals("Missing", look("section \"Findings\"", "section \"Case report\" { Findings. }\n"));
    }

    @Test
    void aSectionWithoutTheRequiredCitationIsMissing() throws IOException {
        String introduction = "section \"Introduction\" { Known%s. }\n";
        assertEquals("Missing", look("section \"Introduction\" with citation", introduction.formatted("")));
        assertEquals("Met SECTION ‘Introduction’ 6",
                look("section \"Introduction\" with citation", introduction.formatted(" [@a]")));
        assertEquals("Met SECTION ‘Introduction’ 6", look("section \"Introduction\" with citation",
                "section \"Introduction\" { Known. }\nsubsection \"More\" { Known [@a]. }\n"));
    }

    @Test
    void partsOfTheAbstractMeetItems() throws IOException {
        String report = "abstract\n  Purpose { One. }\n  \"Clinical discussion\" { Rare. }\n";
        assertEquals("Met ABSTRACT ‘Clinical discussion’ 8",
                look("abstract heading \"Lessons\", \"Discussion\"", report));
        assertEquals("Met ABSTRACT ‘’ 6", look("abstract", report));
        assertEquals("WordsFound ABSTRACT ‘Clinical discussion’ 8",
                look("words \"unusual\", \"rare\" in abstract", report));
        assertEquals("Missing", look("abstract", ""));
    }

    @Test
    void typedFactsMeetItems() throws IOException {
        String report = "patient\n  age 46 years\nkeywords \"Spine\"\ntimeline\n  day 1 procedure \"Fusion\" at T5\n"
                + "consent none \"Not needed\"\n";
        assertEquals("Met FACT ‘age’ 6", look("fact age", report));
        assertEquals("Missing", look("fact age and fact sex", report));
        assertEquals("Met FACT ‘timeline’ 9", look("fact sex or fact timeline", report));
        assertEquals("Met FACT ‘procedure’ 10", look("event complication, procedure", report));
        assertEquals("Met FACT ‘levels’ 10", look("fact levels", report));
        assertEquals("Met KEYWORDS ‘’ 8", look("fact keywords", report));
        assertEquals("Met STATEMENT ‘consent’ 11", look("statement ethics, consent", report));
    }

    @Test
    void tooFewKeywordsDoNotMeetTheItem() throws IOException {
        Files.writeString(folder.resolve("mine.journal"),
                "guideline mine \"Mine\"\nkeywords at least 2\nitem \"1\" \"Keywords\" met by fact keywords\n");
        assertTrue(check("keywords \"Spine\"\n").entries().getFirst().outcome() instanceof Outcome.Missing);
        assertTrue(check("keywords \"Spine\", \"\"\n").entries().getFirst().outcome() instanceof Outcome.Missing);
        assertTrue(check("keywords \"Spine\", \"Fracture\"\n").entries().getFirst().outcome() instanceof Outcome.Met);
    }

    @Test
    void wordsMatchWordStartsAndCapitals() throws IOException {
        String report = "section \"Case\" { Symptoms; no mri, no acting. }\n"
                + "figure a \"a.png\" caption { A timeline. }\n";
        assertEquals("WordsFound SECTION ‘Case’ 6", look("words \"symptom\" anywhere", report));
        assertEquals("Missing", look("words \"MRI\", \"CT\" anywhere", report));
        assertEquals("Missing", look("words \"symptom\" in section \"Discussion\"", report));
        assertEquals("WordsFound LEGEND ‘’ 7", look("words \"timeline\" in legends", report));
    }

    @Test
    void anItemWithoutEvidenceIsUnjudged() throws IOException {
        Files.writeString(folder.resolve("mine.journal"), "guideline mine \"Mine\"\nitem \"1\" \"Judged\"\n");
        assertTrue(check("").entries().getFirst().outcome() instanceof Outcome.Unjudged);
    }

    @Test
    void aReportWithoutAGuidelineHasAnEmptyChecklist() {
        Report report = Fixtures.REPORTS.check(folder.resolve("report.casereport"), "case report \"A\"\n").report();
        assertEquals(new Checklist("", "", List.of()), Checklist.of(report, report.demands()));
    }

    @TestFactory
    Stream<DynamicTest> everyGuidelineCanCheckAnEmptyReport() {
        Report empty = Fixtures.REPORTS.check(folder.resolve("report.casereport"), "").report();
        return BundledJournals.guidelines().stream().map(name -> DynamicTest.dynamicTest(name, () -> {
            Checklist checklist = Checklist.of(empty, JournalDemands.of(BundledJournals.load(name).orElseThrow()));
            assertTrue(checklist.entries().size() >= 8, name);
            assertEquals(0, checklist.found());
            assertEquals(checklist.entries().stream().map(Checklist.Entry::number).distinct().count(),
                    checklist.entries().size(), "two items have the same number");
        }));
    }

    /** The outcome for an item that is met in this way. */
    private String look(String way, String blocks) throws IOException {
        Files.writeString(folder.resolve("mine.journal"),
                "guideline mine \"Mine\"\nitem \"1\" \"One\" met by " + way + "\n");
        Checklist.Entry entry = check(blocks).entries().getFirst();
        String places = entry.outcome().places().stream().map(place -> " " + place.kind() + " ‘" + place.name() + "’ "
                + place.line(report)).collect(Collectors.joining());
        return entry.outcome().getClass().getSimpleName() + places;
    }

    private Report report;

    private Checklist check(String blocks) {
        report = Fixtures.REPORTS.check(folder.resolve("report.casereport"),
                "case report \"A case report\"\n  journal mine\n\nauthor \"Ada Exemplar\"\n\n" + blocks).report();
        return Checklist.of(report, report.demands());
    }
}
