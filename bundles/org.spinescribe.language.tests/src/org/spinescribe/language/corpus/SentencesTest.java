/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.xtext.diagnostics.Severity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.spinescribe.language.Fixtures;
import org.spinescribe.language.check.Finding;

/** Sentences as surgeons write them: the rules leave correct ones alone and find the others. */
class SentencesTest {

    /** The groups that check the content; the others check the form of the report. */
    private static final Set<String> CONTENT = Set.of("levels", "scales", "consistency", "privacy", "abbreviations");

    /** A report of one sentence, with typed facts and an abstract if given. */
    private record Judged(String id, String kind, String sentence, String facts, String summary, String rule) {

        static Judged of(String row) {
            String[] columns = row.split("\t", -1);
            return new Judged(columns[0], columns[1], columns[2], columns[3], columns[4],
                    columns.length > 5 ? columns[5] : "");
        }

        String name() {
            return id + " " + kind + ": " + sentence;
        }

        List<Finding> objections() {
            return Fixtures.REPORTS.check(Path.of("/" + id + ".casereport").toAbsolutePath(), report())
                    .findings().stream()
                    .filter(finding -> finding.severity() != Severity.INFO).filter(Judged::isAboutContent).toList();
        }

        private static boolean isAboutContent(Finding finding) {
            return finding.rule().equals("structure/abstract-numbers")
                    || CONTENT.contains(finding.rule().replaceFirst("/.*", ""));
        }

        private String report() {
            return "case report \"A case report\"\nauthor \"Ada Exemplar\"\n"
                    + (summary.isEmpty() ? "" : "abstract\n  " + summary + "\n")
                    + "section \"Case report\" {\n  " + sentence + "\n}\n" + facts.replace(" / ", "\n") + "\n";
        }
    }

    @TestFactory
    Stream<DynamicTest> correctSentencesHaveNoFindings() {
        return judged("sound-sentences.tsv").map(each -> DynamicTest.dynamicTest(each.name(),
                () -> assertEquals(List.of(), each.objections().stream().map(Finding::message).toList())));
    }

    @TestFactory
    Stream<DynamicTest> mistakesAreFoundByTheirRule() {
        return judged("planted-sentences.tsv").map(each -> DynamicTest.dynamicTest(each.name(), () -> {
            List<Finding> found = each.objections();
            assertTrue(found.stream().anyMatch(finding -> finding.rule().equals(each.rule())), found::toString);
        }));
    }

    private static Stream<Judged> judged(String name) {
        return Fixtures.text("corpus/" + name).lines().skip(1).map(Judged::of);
    }
}
