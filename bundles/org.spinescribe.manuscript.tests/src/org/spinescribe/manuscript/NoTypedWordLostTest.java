/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.eclipse.xtext.diagnostics.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spinescribe.language.check.CheckedReport;
import org.spinescribe.language.check.Reports;
import org.spinescribe.manuscript.composition.Composer;
import org.spinescribe.manuscript.composition.CompositionProblem;
import org.spinescribe.manuscript.composition.FileAccess;

/**
 * Every typed word is in the manuscript, or an error explains its absence, whatever signs surround it.
 * {@code -Dspinescribe.texts=5000} sets the number of texts.
 */
class NoTypedWordLostTest {

    private static final Reports REPORTS = Reports.open();
    private static final Pattern WORD = Pattern.compile("w\\d{4}x");
    private static final List<String> SIGNS = List.of(" ", " ", " ", " ", "\n", "\n\n", "\n\n", "*",
            "**", "_", "__", "`", "~", "^", "^[", "[", "]", "(", ")", "](", "[](", "![", "[^1]", "\n\n[^1]: ", "[^2]",
            "\n\n[^2]: ", "\n\n[w]: ", "| ", " |", "\n|---|---|\n", "\n\n| a | b |\n|---|---|\n| ", "\n- ", "\n\n- ",
            "\n  - ", "\n1. ", "\n\n1. ", "\n> ", "\n# ", "\n    ", "\t", "\\", "\\\n", "  \n", "<b>", "</b>", "<!-- ",
            " -->", "<https://e.org>", "&amp;", "&", "$", "---", "\n---\n", "\n===\n", "```", "\n```\n", "\"", "'",
            "// ", "/* ", " */", "@", "#", "[@", "[#", ";", ",", "2*3", "4*5", "{ ", " }", "%", "\u00A0", "\u2010",
            "]: ", ":", "\n: ", "[timeline]", "\n\n[levels]\n\n");
    private static final int MOST_PIECES = 40;

    static LongStream numbers() {
        return LongStream.rangeClosed(1, Long.getLong("spinescribe.texts", 200));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void noWordIsLostAmongSigns(long number) {
        String text = report(new Random(number));
        CheckedReport checked = REPORTS.check(Path.of("text.casereport").toAbsolutePath(), text);
        if (checked.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return; // an error has been reported
        }
        Set<String> missing = words(text);
        try {
            missing.removeAll(words(Composer.compose(checked.report(), FileAccess.ANYWHERE).toString()));
        } catch (CompositionProblem refused) {
            missing = Set.of();
        }
        assertEquals(Set.of(), missing, () -> number + ": " + text);
    }

    private static String report(Random random) {
        StringBuilder prose = new StringBuilder();
        int words = 0;
        for (int i = random.nextInt(MOST_PIECES) + 1; i > 0; i--) {
            prose.append(random.nextInt(3) == 0 ? SIGNS.get(random.nextInt(SIGNS.size()))
                    : " w%04dx".formatted(++words).substring(random.nextInt(2)));
        }
        return "case report \"A case report\"\nauthor \"Ada Exemplar\"\n"
                + (random.nextInt(4) == 0 ? "abstract { " : "section \"Case report\" { ") + prose + " }\n";
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
