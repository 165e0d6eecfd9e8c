/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.xtext.diagnostics.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinescribe.language.Fixtures;
import org.spinescribe.language.check.CheckedReport;
import org.spinescribe.language.check.Finding;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Note;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.language.rules.levels.LevelsBackwards;

/** A failing check is an error of the report, and hides no other finding. */
class BrokenCheckTest {

    private static final Path FILE = Path.of("broken.casereport");
    private static final String REPORT = "case report \"A\"\n// allow structure/check-failed \"no\"\n"
            + "section \"Case\" { T7–T5 was resected. }\n";

    static Stream<Throwable> failures() {
        return Stream.of(new IllegalStateException("unexpected"), new StackOverflowError(), new OutOfMemoryError());
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFailingRuleIsAnErrorAndCannotBeAllowed(Throwable failure) {
        Report report = Fixtures.REPORTS.check(FILE, REPORT).report();
        List<Note> notes = RuleRun.of(report, List.of(new Breaking(failure), new LevelsBackwards()));
        assertEquals(List.of("structure/check-failed ERROR", "levels/backwards ERROR"), notes.stream()
                .map(note -> note.rule() + " " + note.severity()).toList());
        assertTrue(notes.getFirst().message().contains("‘style/units’ stopped before its end"),
                notes.getFirst().message());
    }

    /** A rule that fails on every report. */
    private record Breaking(Throwable failure) implements Rule {

        @Override
        public String id() {
            return "style/units";
        }

        @Override
        public void check(Report report, Findings findings) {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        }
    }

    /** Old editors end lines with CR alone; a report that ends so was found clean, with its text missing. */
    @ParameterizedTest
    @ValueSource(strings = { "\n", "\r", "\r\n", "" })
    void lineEndingsDoNotHideFindings(String end) {
        CheckedReport report = Fixtures.REPORTS.check(FILE, ("case report \"A\"\nsection \"Case\" { T7–T5.\n"
                + "section \"More\" { never closed").replace("\n", end.isEmpty() ? "\n" : end) + end);
        assertTrue(report.count(Severity.ERROR) >= 3, report.findings().toString());
        assertTrue(report.findings().stream().map(Finding::rule).noneMatch("structure/check-failed"::equals),
                report.findings().toString());
    }
}
