/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.spinescribe.language.ide.ReportAtCaret;
import org.spinescribe.language.ide.forms.Edit;
import org.spinescribe.language.ide.forms.FormSource;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Tests edits in a grid with any table and any action. */
class TableEditsPropertyTest {

    private static final String BEFORE = "case report \"A fall\"\n\ntable x \"X\" {\n";
    private static final String AFTER = "\n} note { y }\n\nsection \"S\" { Words. }\n";

    @Property(tries = 300)
    void anUnchangedTableIsNotRewritten(@ForAll("tables") String lines) {
        String text = BEFORE + lines + AFTER;
        ReportTable table = table(text);
        assertTrue(edit(table, table.grid()).map(Edit::isEmpty).orElse(true));
    }

    @Property(tries = 600)
    void aWrittenCellIsReadBackAndOthersStay(@ForAll("tables") String lines, @ForAll("cells") String words,
            @ForAll("places") int row, @ForAll("places") int column) {
        String text = BEFORE + lines + AFTER;
        ReportTable table = table(text);
        TableGrid grid = table.grid();
        TableGrid wanted = grid.with(row % grid.rows().size(), column % grid.columns(), ReportTable.normal(words));
        edit(table, wanted).ifPresent(edit -> {
            String after = edit.apply(text);
            assertEquals(wanted, table(after).grid(), after);
            assertTrue(after.startsWith(BEFORE) && after.endsWith(AFTER), after);
        });
    }

    @Property(tries = 600)
    void rowAndColumnEditsAreReadBack(@ForAll("tables") String lines, @ForAll("places") int kind,
            @ForAll("places") int one, @ForAll("places") int other) {
        String text = BEFORE + lines + AFTER;
        ReportTable table = table(text);
        TableGrid grid = table.grid();
        int rows = grid.rows().size();
        int columns = grid.columns();
        TableGrid wanted = switch (kind) {
            case 0 -> grid.withRow(one % (rows + 1));
            case 1 -> grid.withoutRow(one % rows);
            case 2 -> grid.withRowMoved(one % rows, other % rows);
            case 3 -> grid.withColumn(one % (columns + 1));
            case 4 -> grid.withoutColumn(one % columns);
            case 5 -> grid.withColumnMoved(one % columns, other % columns);
            default -> grid.aligned(one % columns, ColumnAlignment.values()[other % 4]);
        };
        edit(table, wanted).ifPresent(edit -> {
            String after = edit.apply(text);
            assertEquals(wanted, table(after).grid(), after);
            edit(table(after), grid).ifPresent(back -> assertEquals(grid, table(back.apply(after)).grid()));
        });
    }

    /** Edits of tables with plain cells are never refused. */
    @Property(tries = 200)
    void anyWordsCanBeWrittenInACell(@ForAll("cells") String words) {
        ReportTable table = table(BEFORE + "| a | b |\n|---|---|\n| 1 | 2 |" + AFTER);
        assertTrue(edit(table, table.grid().with(1, 0, words)).isPresent(), words);
    }

    private static Optional<Edit> edit(ReportTable table, TableGrid grid) {
        return new TableEdits(table).to(table.caption(), Optional.of(grid), table.note()) instanceof Edit edit
                ? Optional.of(edit) : Optional.empty();
    }

    private static ReportTable table(String text) {
        return ReportTable.at(FormSource.of(ReportAtCaret.of(text).report()), text.indexOf("table")).orElseThrow();
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 6);
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.oneOf(Arbitraries.of("", "a", " b ", "two words", "|", "a|b", "\\", "\\|", "{", "}", "{x}", "} {",
                "[@a2020, p. 3]", "*it*", "x\ny", "---", ":-:", "頸椎", "𝛼", "`a | b`", "~2~", "\"", "// no", "- x", "# y",
                "\u00a0", "a\tb"), Arbitraries.strings().withChars("a1 |\\{}*[]@-:\n\"`~^").ofMaxLength(9));
    }

    /** Builds tables as authors type them: aligned or not, with outer bars or without, with rows of any length. */
    @Provide
    Arbitrary<String> tables() {
        Arbitrary<String> row = Arbitraries.of("| 1 | 2 |", "|1|2|", "  | 3 |", "| 4 | 5 | 6 |", "  |  |  |", "| a \\| b | c |",
                "| *x* | [@y] |", "| {z} | \\} |", "|\t7 |8 |  ", "  | 頸椎 | 9 |", "| 0.5 | 12  |");
        return Arbitraries.of("| a | b |\n|---|---|", "|a|b|\n|-|-|", "  | Score | Day 0 |\n  |:------|------:|",
                "a | b\n--- | :-:", "  | head | |\n  | --- | :---: |", "| a   | b   |\n|-----|-----|", "| a |\n|---|")
                .flatMap(head -> row.list().ofMaxSize(4).map(rows -> rows.isEmpty() ? head
                        : head + "\n" + String.join("\n", List.copyOf(rows))));
    }
}
