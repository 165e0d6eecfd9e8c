/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.diagnostics.Severity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.spinescribe.language.Fixtures;
import org.spinescribe.language.caseReport.Abbreviation;
import org.spinescribe.language.caseReport.Abstract;
import org.spinescribe.language.caseReport.Affiliation;
import org.spinescribe.language.caseReport.Author;
import org.spinescribe.language.caseReport.Figure;
import org.spinescribe.language.caseReport.Part;
import org.spinescribe.language.caseReport.Section;
import org.spinescribe.language.caseReport.Statement;
import org.spinescribe.language.caseReport.Stray;
import org.spinescribe.language.caseReport.Table;
import org.spinescribe.language.check.CheckedReport;
import org.spinescribe.language.check.Finding;

/** Damage affects only its own block; every other block still has a model, and the damage is reported. */
class RecoveryTest {

    private static final String WHOLE = Fixtures.text("syntax/every-block.casereport");
    private static final Path FILE = Fixtures.path("syntax/damaged.casereport");
    private static final Pattern GRAMMAR_WORDS = Pattern.compile(
            "RULE_|rule|token|EOF|mismatch|viable|extraneous|missing '|BRACED|WORD|NUMBER");

    @Test
    void aMissingClosingBraceLosesAtMostOneBlock() {
        for (int brace = WHOLE.indexOf('}'); brace >= 0; brace = WHOLE.indexOf('}', brace + 1)) {
            assertRecovers(WHOLE.substring(0, brace) + WHOLE.substring(brace + 1), 1, "no } at " + brace);
        }
    }

    @Test
    void aMissingOpeningBraceLosesAtMostOneBlock() {
        for (int brace = WHOLE.indexOf('{'); brace >= 0; brace = WHOLE.indexOf('{', brace + 1)) {
            assertRecovers(WHOLE.substring(0, brace) + WHOLE.substring(brace + 1), 1, "no { at " + brace);
        }
    }

    @Test
    void aMissingQuoteLosesAtMostOneBlock() {
        for (int quote = WHOLE.indexOf('"'); quote >= 0; quote = WHOLE.indexOf('"', quote + 1)) {
            assertRecovers(WHOLE.substring(0, quote) + WHOLE.substring(quote + 1), 1, "no quote at " + quote);
        }
    }

    @Test
    void aMisspeltBlockWordLosesAtMostOneBlock() {
        Matcher word = Pattern.compile("(?m)^[a-z-]+").matcher(WHOLE);
        while (word.find()) {
            String damaged = WHOLE.substring(0, word.end()) + "x" + WHOLE.substring(word.end());
            assertRecovers(damaged, 1, word.group() + "x at " + word.start());
        }
    }

    @Test
    @Tag("exhaustive")
    void aStrayCharacterBetweenBlocksLosesNoBlock() {
        Matcher line = Pattern.compile("(?m)^(?=[a-z])").matcher(WHOLE);
        while (line.find()) {
            for (String stray : List.of("% ", "} ", "; ", "42 ", "§ ")) {
                String damaged = WHOLE.substring(0, line.start()) + stray + "\n" + WHOLE.substring(line.start());
                assertRecovers(damaged, 0, stray + "at " + line.start());
            }
        }
    }

    /** The author is typing: the file ends anywhere. */
    @Test
    @Tag("exhaustive")
    void theBlocksOfAnyBeginningOfAFileAreRead() {
        for (int end = 0; end <= WHOLE.length(); end += 7) {
            String beginning = WHOLE.substring(0, end);
            CheckedReport report = Fixtures.REPORTS.check(FILE, beginning);
            assertSpeaksPlainly(report, "first " + end);
            List<String> expected = names(Fixtures.REPORTS.check(FILE, WHOLE));
            List<String> found = names(report);
            int complete = Math.max(0, found.size() - 1);
            assertEquals(expected.subList(0, complete), found.subList(0, complete), "first " + end);
        }
    }

    @Test
    @Tag("exhaustive")
    void messagesAboutGarbageAreInPlainWords() {
        Random random = new Random(20260102);
        for (int round = 0; round < 300; round++) {
            StringBuilder damaged = new StringBuilder(WHOLE);
            for (int cuts = 1 + random.nextInt(6); cuts > 0; cuts--) {
                int from = random.nextInt(damaged.length());
                damaged.delete(from, Math.min(damaged.length(), from + random.nextInt(40)));
                damaged.insert(random.nextInt(damaged.length()),
                        "{}\"“”\\[]#@*^~–/:;,\n\0\uD83D".charAt(random.nextInt(21)));
            }
            assertSpeaksPlainly(Fixtures.REPORTS.check(FILE, damaged.toString()), damaged.toString());
        }
    }

    private static void assertRecovers(String damaged, int mayBeLost, String damage) {
        CheckedReport report = Fixtures.REPORTS.check(FILE, damaged);
        assertTrue(report.count(Severity.ERROR) > 0, () -> damage + ": nothing is reported");
        assertSpeaksPlainly(report, damage);
        List<String> lost = new ArrayList<>(names(Fixtures.REPORTS.check(FILE, WHOLE)));
        names(report).forEach(lost::remove);
        assertTrue(lost.size() <= mayBeLost, () -> damage + ": lost " + lost + "\n" + report.findings());
    }

    private static void assertSpeaksPlainly(CheckedReport report, String damage) {
        for (Finding finding : report.findings()) {
            assertFalse(GRAMMAR_WORDS.matcher(finding.message()).find(), () -> damage + ": " + finding.message());
        }
    }

    /** The parts with a model, each by its distinguishing feature. */
    private static List<String> names(CheckedReport report) {
        List<String> names = new ArrayList<>();
        for (Part part : report.report().model().getParts()) {
            String name = switch (part) {
                case Author author -> author.getName();
                case Affiliation affiliation -> affiliation.getName();
                case Abbreviation abbreviation -> abbreviation.getName();
                case Section section -> section.getTitle();
                case Statement statement -> statement.getKind();
                case Figure figure -> figure.getName();
                case Table table -> table.getName();
                case Abstract text -> "with " + (text.getSections().isEmpty() ? "nothing" : "sections");
                default -> "";
            };
            if (!(part instanceof Stray)) {
                names.add(part.eClass().getName() + " " + name);
            }
        }
        return names;
    }
}
