/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.spinescribe.language.Fixtures;
import org.spinescribe.language.check.CheckedReport;
import org.spinescribe.language.check.Finding;

/**
 * Each report in {@code fixtures/rules} has a file of the same name beside it that says what is found in it: line and
 * column, severity and rule, the exact words at fault, and the message. A report without findings has an empty one.
 */
class RuleFixturesTest {

    @TestFactory
    Stream<DynamicTest> findsWhatStandsBesideTheReport() {
        return Fixtures.reports("rules").stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(),
                () -> assertEquals(expected(file), found(file))));
    }

    /** A rule without a fixture is a rule that nobody has seen at work. */
    @Test
    void everyRuleHasAFixture() throws Exception {
        Set<String> seen = new TreeSet<>();
        for (Path file : Fixtures.reports("rules")) {
            Fixtures.REPORTS.check(file, java.util.Optional.empty()).findings().forEach(finding -> seen.add(finding.rule()));
        }
        Set<String> missing = Rules.ALL.stream().map(Rule::id).filter(id -> !seen.contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(missing.isEmpty(), () -> "Rules without a fixture: " + missing);
    }

    private static String expected(Path report) throws IOException {
        String name = report.getFileName().toString().replace(".casereport", ".findings");
        return Files.readString(report.resolveSibling(name)).strip();
    }

    private static String found(Path file) throws Exception {
        CheckedReport report = Fixtures.REPORTS.check(file, java.util.Optional.empty());
        String text = Files.readString(file);
        return report.findings().stream().map(finding -> print(finding, text)).collect(Collectors.joining("\n"));
    }

    private static String print(Finding finding, String text) {
        String words = text.substring(finding.offset(), finding.offset() + finding.length()).replace("\n", "⏎");
        return finding.line() + ":" + finding.column() + " " + finding.severity().name().toLowerCase(Locale.ROOT) + " "
                + finding.rule() + " «" + words + "»\n    " + finding.message();
    }
}
