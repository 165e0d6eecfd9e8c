/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.spinescribe.language.check.Reports;
import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.PrintedText;

/** The print contains all typed text, in prose as in cells, and no text becomes markup by accident. */
class TypedWordsTest {

    private static final Path FAULTS = Path.of("../../../shared/faults");
    private static final String BIBLIOGRAPHY = """
            @article{k, author = {Reed, Mia}, title = {One}, journal = {J}, year = {2001}, pages = {1}}
            @article{m, author = {Stone, Paul and Moss, Kate}, title = {Two}, journal = {J}, year = {2002}, pages = {2}}
            @article{n, author = {A, B and C, D and E, F}, title = {Three}, journal = {J}, year = {2003}, pages = {3}}
            """;
    private static Reports reports;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() {
        reports = Reports.open();
    }

    static Stream<Arguments> prose() {
        return Stream.of(
                Arguments.of(
                        "Slip\n> 5 mm, excess\n- 5 mmol/L\n+ on the left, patient\n# 3 in\n1. And in\n1999. The end.",
                        "Slip > 5 mm, excess - 5 mmol/L + on the left, patient # 3 in 1. And in 1999. The end."),
                Arguments.of("* p < 0.05", "* p < 0.05"),
                Arguments.of("1999. A year begins it.", "1999. A year begins it."),
                Arguments.of("- 5 mmol/L was the excess.", "- 5 mmol/L was the excess."),
                Arguments.of("[note]: this stays.", "[note]: this stays."),
                Arguments.of("al\u0001lergic\u000Bto\u200B it", "allergic to it"),
                Arguments.of("[@k, @m]", "[1, 2]"),
                Arguments.of("[see @k, p. 3; @m]", "[see 1, p. 3; 2]"),
                Arguments.of("[e.g., @k]", "[e.g., 1]"),
                Arguments.of("[@k; see also @m]", "[1, see also 2]"),
                Arguments.of("[@k][@m]", "[1, 2]"),
                Arguments.of("[@k] [@m]\n[@n].", "[1–3]."),
                Arguments.of("As @k showed.", "As Reed [1] showed."),
                Arguments.of("@m and @n.", "Stone and Moss [1] and A et al. [2]."),
                Arguments.of("ada@example.org at 5 @ 6", "ada@example.org at 5 @ 6"));
    }

    @ParameterizedTest
    @MethodSource("prose")
    void proseIsPrintedAsTyped(String typed, String printed) throws Exception {
        assertEquals(printed, text(manuscript(typed).body().getLast()));
    }

    static Stream<Arguments> cells() {
        return Stream.of(Arguments.of("> 5 mm", "> 5 mm"), Arguments.of("- 5", "- 5"), Arguments.of("+", "+"),
                Arguments.of("-", "-"), Arguments.of("*", "*"), Arguments.of("# 2", "# 2"),
                Arguments.of("1. first", "1. first"), Arguments.of("* note", "* note"), Arguments.of("[a]", "[a]"),
                Arguments.of("\"a\n\nb\"", "a\nb"), Arguments.of("Reed [@k]", "Reed [1]"),
                Arguments.of("*in* H~2~O", "_in_ H~2~O"));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void cellsOfFilesArePrintedLikeTypedCells(String typed, String printed) throws Exception {
        Files.writeString(folder.resolve("t.csv"), "head\n" + typed + "\n");
        Block.Table table = (Block.Table) manuscript("See Table [#t].", "table t \"T\" from \"t.csv\"")
                .body().getLast();
        assertEquals(printed, PrintedText.of(table.rows().getFirst().cells().getFirst())
                .replace('\u00A0', ' '));
    }

    @Test
    void aFigureRangeIsPrintedAsARange() throws Exception {
        Path report = FAULTS.resolve("25-figure-ranges-and-words/a.casereport");
        Assumptions.assumeTrue(Files.exists(report), report + " is missing");
        String text = text(Composer.compose(reports.check(report, Optional.empty()).report()).body().get(1));
        assertEquals("See Figs. 1–3. See figures 1 to 3, fig. 1, Fig 1.", text.substring(0, text.indexOf(" And")));
    }

    private Manuscript manuscript(String typed, String... parts) throws Exception {
        Files.writeString(folder.resolve("t.bib"), BIBLIOGRAPHY);
        Path report = folder.resolve("a.casereport");
        Files.writeString(report, "case report \"A\"\nauthor \"Ada Exemplar\"\nsection \"Case\" {\n" + typed + "\n}\n"
                + String.join("\n", parts) + "\nreferences \"t.bib\"\n");
        return Composer.compose(reports.check(report, Optional.empty()).report());
    }

    private static String text(Block block) {
        return PrintedText.of(((Block.Paragraph) block).text()).replace('\u00A0', ' ');
    }
}
