/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests texts for which a check once took quadratic time, and notes longer than a page.
 * {@code releng/benchmarks/growth} measures them.
 */
@Tag("exhaustive")
class LongReportsTest extends ExportFolder {

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("an abbreviation again and again", many(10_000, i -> "magnetic resonance imaging (MRI) ")),
                Arguments.of("accents on one letter", "a" + "\u0301".repeat(50_000)),
                Arguments.of("unknown mentions", many(20_000, i -> "[#a] ")),
                Arguments.of("unknown citations in one bracket", "[" + many(50_000, i -> (i == 0 ? "@a" : "; @a") + i) + "]"),
                Arguments.of("footnotes in footnotes", "^[a ".repeat(10_000)),
                Arguments.of("brackets", "![[]()".repeat(10_000)),
                Arguments.of("open brackets of citations", "[@a ".repeat(20_000)),
                Arguments.of("brackets within brackets", "[@a".repeat(20_000) + "]"),
                Arguments.of("comments", many(5_000, i -> "-5 // allow style/minus \"x\"\n")),
                Arguments.of("timeline", "}\ntimeline\n" + many(5_000, i -> "  day " + i + " procedure \"x " + i
                        + "\" at T6\n") + "section \"Two\" { Text."),
                Arguments.of("affiliations", "}\n" + many(2_000, i -> "affiliation a%d \"Dept %d\"\nauthor \"G%d F%d\" at a%d\n"
                        .formatted(i, i, i, i, i)) + "section \"Two\" { Text."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void theCheckOfALongTextEnds(String name, String text) throws Exception {
        Path report = Files.writeString(folder.resolve("r.casereport"), REPORT.replace("%s", text));
        CommandLineRun check = CommandLineRun.of("check", report);
        assertTrue(check.out().contains("1 report checked"), () -> check.err() + check.out().length());
    }

    @Test
    void footnotesMovedBehindTheTextAreReported() throws Exception {
        Path report = write("r.casereport", "Text^[" + many(500, i -> "word ") + "end].");
        CommandLineRun export = CommandLineRun.of("export", "--to", "pdf", report);
        assertTrue(export.err().contains(folder.resolve("r.pdf") + ": The footnotes are printed after the text"), export::err);
        assertFalse(CommandLineRun.of("export", "--to", "docx", report).err().contains("footnotes"));
    }

    @Test
    void aFootnoteAtTheFootOfItsPageIsNotReported() throws Exception {
        CommandLineRun export = CommandLineRun.of("export", "--to", "pdf", write("r.casereport", "Text^[A note]."));
        assertFalse(export.err().contains("footnotes"), export::err);
    }

    private static String many(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining());
    }
}
