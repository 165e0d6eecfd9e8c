/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.spinescribe.language.check.CheckedReport;
import org.spinescribe.language.check.Reports;
import org.spinescribe.manuscript.composition.Composer;
import org.spinescribe.manuscript.docx.DocxText;
import org.spinescribe.manuscript.jats.JatsWriter;

/** Reports that once went wrong in silence, from a folder beside the project. */
class FaultFoldersTest {

    private static final Path FAULTS = Path.of("../../../shared/faults");

    @Test
    void worksOfOthersAndEponymsStay() throws Exception {
        SortedMap<String, byte[]> files = submitted("07-anonymous-reference-list/a.casereport");
        String text = text(files, "anonymous-manuscript.docx");
        assertEquals(4, text.split("Fehlings MH, Okada HK", -1).length, text);
        assertTrue(text.contains("Mayo Clinic Proceedings") && text.contains("Hoffmann's sign"), text);
        assertTrue(open(files).contains("“Hoffmann's sign was positive.”"), open(files));
    }

    @Test
    void everySpellingIsHidden() throws Exception {
        String text = text(submitted("08-anonymous-leaks/a.casereport"), "anonymous-manuscript.docx");
        assertTrue(text.contains("Text [1]. [author] operated. [author] helped. [authors] saw it."), text);
        assertTrue(text.contains("withheld"), text);
    }

    @Test
    void identitiesAreHiddenAndUncertainOnesAreListed() throws Exception {
        SortedMap<String, byte[]> files = submitted("attack-09-anonymous-leaks/r.casereport");
        String text = text(files, "anonymous-manuscript.docx");
        for (String secret : List.of("Berg", "García", "Charité", "MGH", "mueller", "Müller", "Jürgen", "José",
                "0000000218250097", "[@")) {
            assertFalse(text.contains(secret), secret + " in " + text);
        }
        assertTrue(text.contains("A9 Long fusion in Young patients. A10 Long segment"), text);
        assertTrue(open(files).contains("Long fusion in Young patients."), open(files));
        assertTrue(open(files).contains("“A2 O’Brien’s sign.”"), open(files));
    }

    @Test
    void supplementsAreSearched() throws Exception {
        String open = open(submitted("35-supplement-names-hospital/a.casereport"));
        assertTrue(open.contains("supplement-1.csv identifies you: Example University Hospital, Exampleton, "
                + "Ada Exemplar."), open);
    }

    @Test
    void theSameAffiliationIsPrintedOnce() throws Exception {
        String jats = jats("30-authors-of-the-report/a.casereport");
        assertEquals(2, jats.split("<aff ", -1).length, jats);
    }

    @Test
    void stylesOfShortTextsArePrinted() throws Exception {
        String jats = jats("33-emphasis-in-short-texts/a.casereport");
        assertTrue(jats.contains("On <italic>S. aureus</italic></alt-title>"), jats);
        assertTrue(jats.contains("methicillin-sensitive <italic>Staphylococcus aureus</italic></p>"), jats);
        assertFalse(jats.contains("*"), jats);
    }

    private static CheckedReport read(String file) throws Exception {
        Path report = FAULTS.resolve(file);
        Assumptions.assumeTrue(Files.exists(report), report + " is missing");
        return Reports.open().check(report, Optional.empty());
    }

    private static String jats(String file) throws Exception {
        return new String(new JatsWriter().files(Composer.compose(read(file).report()), "m").get("m.jats.xml"),
                StandardCharsets.UTF_8);
    }

    private static SortedMap<String, byte[]> submitted(String file) throws Exception {
        return SubmissionPackage.of(read(file)).files();
    }

    private static String text(SortedMap<String, byte[]> files, String name) throws Exception {
        return DocxText.of(files.get(name)).replace('\u00A0', ' ');
    }

    private static String open(SortedMap<String, byte[]> files) {
        return new String(files.get(SubmissionPackage.OPEN_POINTS), StandardCharsets.UTF_8);
    }
}
