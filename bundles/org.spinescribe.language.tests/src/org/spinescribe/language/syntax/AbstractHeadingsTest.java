/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinescribe.language.Fixtures;
import org.spinescribe.language.caseReport.Abstract;
import org.spinescribe.language.caseReport.AbstractSection;
import org.spinescribe.language.caseReport.Patient;
import org.spinescribe.language.caseReport.Statement;
import org.spinescribe.language.report.Report;

/** Headings of the abstract may begin with words of the language, and take no block for themselves. */
class AbstractHeadingsTest {

    @ParameterizedTest
    @ValueSource(strings = { "Case presentation", "Presentation of case", "Patient concerns", "Report of cases",
            "Summary of background data", "Diagnosis", "Diagnosis and outcome", "Data", "Introduction and importance",
            "Case report", "Short history", "\"Funding and ethics\"" })
    void areReadAsTyped(String heading) {
        Report report = read("abstract\n  Purpose { A. }\n  " + heading + " { B. }\nauthor \"Ada\"\n");
        assertEquals(List.of("Purpose", heading.replace("\"", "")), headings(report));
    }

    @Test
    void blocksAfterTheAbstractAreNoHeadings() {
        Report report = read(
                "abstract\n  Purpose { A. }\npatient\n  sex female\nconsent { She agreed. }\ndata { None. }\n");
        assertEquals(List.of("Purpose"), headings(report));
        assertEquals("female", report.first(Patient.class).orElseThrow().getSex());
        assertEquals(List.of("consent", "data"), report.all(Statement.class).stream().map(Statement::getKind).toList());
    }

    private static List<String> headings(Report report) {
        return report.first(Abstract.class).orElseThrow().getSections().stream().map(AbstractSection::getHeading)
                .toList();
    }

    private static Report read(String text) {
        return Fixtures.REPORTS.check(Path.of("headings.casereport"), "case report \"A\"\n" + text).report();
    }
}
