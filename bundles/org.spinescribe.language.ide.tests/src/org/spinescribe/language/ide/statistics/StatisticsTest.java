/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.spinescribe.language.ide.ReportAtCaret;

/** Tests the statistics, and their comparison with the limits. */
class StatisticsTest {

    private static final String START = """
            case report "A fracture in a climber: a case report"
              journal neurospine

            """;

    @Test
    void countsAreComparedWithTheJournalsLimits() {
        StatisticsLine text = line(START + "abstract { He fell. }", "Abstract");
        assertEquals(LimitStanding.WITHIN, text.standing());
        assertEquals(2, text.number());
        assertEquals(0.01, text.share().orElseThrow());
        assertTrue(text.source().contains("Checklist for authors"), text.source());
        StatisticsLine longer = line(START + "abstract { " + "word ".repeat(203) + "}", "Abstract");
        assertEquals(LimitStanding.ABOVE, longer.standing());
        assertEquals(3, longer.beyond());
    }

    @Test
    void theKeywordsLineLinksToTheKeywords() {
        String report = START + "keywords \"Spine\"\n";
        assertEquals(report.indexOf("keywords"), line(report, "Keywords").place().orElseThrow().offset());
    }

    @Test
    void aSectionCountIncludesSubsections() {
        String report = "section \"Case\" {\n  He fell.\n}\nsubsection \"Course\" {\n  All went well.\n}\n";
        assertEquals(List.of("“Case”", "“Course”"), lines(report).stream().map(StatisticsLine::label)
                .filter(label -> label.startsWith("“")).toList());
        assertEquals(5, line(report, "“Case”").number());
        assertEquals(3, line(report, "“Course”").number());
        assertEquals(2, line(report, "“Course”").depth());
    }

    @Test
    void withoutAJournalThereIsNoLimit() {
        assertTrue(lines("abstract { He fell. }").stream().allMatch(line -> line.standing() == LimitStanding.FREE));
    }

    /** 537 letters and 4.20 sentences for each 100 words: 0.0588 · 537 − 0.296 · 4.20 − 15.8. */
    @Test
    void readabilityFollowsThePublishedFormula() {
        assertEquals(14.5, Readability.grade(639, 119, 5), 0.1);
    }

    @Test
    void longWordsAndSentencesAreHarderToRead() {
        String simple = "section \"A\" {\n" + "The boy fell. He was hurt. ".repeat(25) + "}";
        String hard = "section \"A\" {\n" + ("Percutaneous posterior instrumentation subsequently demonstrated "
                + "radiographically satisfactory consolidation. ").repeat(25) + "}";
        assertTrue(line(hard, "Readability (Coleman–Liau)").number()
                > line(simple, "Readability (Coleman–Liau)").number() + 10);
        assertEquals(3, line(simple, "Words in a sentence").number());
    }

    @Test
    void aShortTextHasNoReadability() {
        assertTrue(lines("section \"A\" { He fell. }").stream()
                .noneMatch(line -> line.label().startsWith("Readability")));
    }

    @Test
    void readabilityIsForEnglishOnly() {
        String text = "section \"A\" {\n" + "Der Junge fiel. Er war verletzt. ".repeat(25) + "}";
        assertTrue(lines("language de\n" + text).stream().noneMatch(line -> line.label().startsWith("Readability")));
    }

    private static StatisticsLine line(String text, String label) {
        return lines(text).stream().filter(line -> line.label().equals(label)).findFirst().orElseThrow();
    }

    private static List<StatisticsLine> lines(String text) {
        return Statistics.of(ReportAtCaret.of(text).report()).lines();
    }
}
