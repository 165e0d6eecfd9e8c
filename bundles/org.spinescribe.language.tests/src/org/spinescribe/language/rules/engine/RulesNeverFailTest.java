/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.engine;


import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinescribe.language.Fixtures;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Note;
import org.spinescribe.language.rules.Rule;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** No report makes a rule fail, or mark words that are not there. */
class RulesNeverFailTest {

    private static final String PLANTED = Fixtures.text("corpus/planted.casereport");

    @Property(tries = 150)
    void onAnyCombinationOfPieces(@ForAll("pieces") List<String> pieces) {
        checkAll(String.join(" ", pieces));
    }

    @Property(tries = 150)
    void onAReportWithAnyGap(@ForAll @IntRange(max = 4000) int from, @ForAll @IntRange(max = 400) int length) {
        int start = Math.min(from, PLANTED.length());
        checkAll(PLANTED.substring(0, start) + PLANTED.substring(Math.min(PLANTED.length(), start + length)));
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.<String>oneOf(
                Arbitraries.of("case report \"A case\"", "author", "\"Ada Exemplar\"", "section \"Case report\" {",
                        "}", "abstract {", "diagnosis \"Tumour\" at", "timeline\n",
                        "day 1 procedure \"Spondylectomy\" at", "scores\n", "mjoa preoperative",
                        "sins location 1 pain 3", "patient age 46 years sex male", "vertebrae 6 lumbar", "vertebrae",
                        "6", "lumbar", "figure a \"a.png\" alt \"x\" caption {", "keywords",
                        "table t \"T\" { | Total | 1 |\n|---|---|\n| Total | 2 | }", "references \"no.bib\"",
                        "journal bmj-case-reports", "highlights {", "consent none",
                        "// allow levels/counting \"why\"\n", "short title \"S\""),
                Arbitraries.of("T5–T7", "T7-T5", "C8", "L6", "T2-weighted", "three-level", "two motion segments",
                        "spondylectomy", "mJOA", "Frankel F", "SINS of 19", "46-year-old man", "She",
                        "follow-up of 2 years", "5 of 20 (30%)", "[@a2001]", "[#mri]", "[timeline]", "**",
                        "12 March 2019", "Mr Yamada", "left leg", "(HPC)", "350mL", "Fig. 1"),
                Arbitraries.strings().ofMaxLength(12)).list().ofMaxSize(60);
    }

    @ParameterizedTest
    @ValueSource(strings = { "a", "A", "1", " ", "(", "-", "T5-", "T1 ", ".", "Mr A", "a.", "1/", "1 of ", "ab@", "[@",
        "mJOA ", "<", "*", "follow-up ", "12 ", "A B ", "of the ", "http://", "1-2-", "é", "(A)", "|" })
    @Tag("exhaustive")
    void onAHundredThousandRepeatedCharacters(String repeated) {
        String prose = repeated.repeat(100_000 / repeated.length()).replaceAll("[{}]", "");
        String report = "case report \"A case report\"\nauthor \"Ada Exemplar\"\nsection \"Case report\" { " + prose
                + " }\n";
        checkAll(report);
    }

    private static void checkAll(String text) {
        Report report = Fixtures.REPORTS.check(Fixtures.path("corpus/any.casereport"), text).report();
        for (Rule rule : Rules.ALL) {
            List<Note> notes = new ArrayList<>();
            try {
                rule.check(report, new Findings(rule.id(), notes));
            } catch (RuntimeException e) {
                throw new AssertionError(rule.id() + " fails on: " + text, e);
            }
            for (Note note : notes) {
                Range range = note.range();
                if (range.offset() < 0 || range.length() < 0 || range.offset() + range.length() > text.length()) {
                    throw new AssertionError(rule.id() + " marks " + range + " in: " + text);
                }
            }
        }
    }
}
