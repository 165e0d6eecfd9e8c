/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.spinescribe.language.ide.ReportAtCaret;
import org.spinescribe.language.ide.forms.Change;
import org.spinescribe.language.ide.forms.Edit;
import org.spinescribe.language.ide.forms.FormSource;
import org.spinescribe.language.ide.forms.Refusal;

/** Tests the edits of a table in a grid, and the resulting text of the report. */
class TableEditsTest {

    private static final String COURSE = """
            table course "Neurological course" { // see the notes
              | Scale | Before | 2 years |
              |:------|:------:|:-------:|
              | mJOA  |   9    |   16    |
              | NDI   |   52   | 18 [@a] |
            } note { mJOA, a scale. }
            """;

    @Test
    void editingACellLeavesOtherCellsUntouched() {
        assertEquals(COURSE.replace("|   9    |", "|   10   |"), cells(COURSE, grid -> grid.with(1, 1, "10")));
        assertEquals(COURSE.replace("| Scale |", "| Scale, 0–17 |").replace("|:------|", "|:------------|")
                .replace("| mJOA  |", "| mJOA        |").replace("| NDI   |", "| NDI         |"),
                cells(COURSE, grid -> grid.with(0, 0, "Scale, 0–17")));
    }

    @Test
    void editingAnUnalignedTableKeepsTheOtherCells() {
        String table = "table x \"X\" {\n|a |  *b* | c\n|-|:-:|---\n|1|2 \\| 3|  \n|4|\n}\n";
        assertEquals(table.replace("|1|2 \\| 3|  ", "|1| two \\| three |  |"),
                cells(table, grid -> grid.with(1, 1, "two | three")));
        assertEquals("2 | 3", table(table).grid().cell(1, 1));
    }

    @Test
    void rowsAndColumnsAreInsertedMovedAndRemoved() {
        assertEquals(COURSE.replace("  | NDI", "  |       |        |         |\n  | NDI"),
                cells(COURSE, grid -> grid.withRow(2)));
        assertEquals(COURSE.replace("  | mJOA  |   9    |   16    |\n", ""), cells(COURSE, grid -> grid.withoutRow(1)));
        assertEquals("""
                table course "Neurological course" { // see the notes
                  | Scale | 2 years | Before |
                  |:------|:-------:|:------:|
                  | mJOA  |   16    |   9    |
                  | NDI   | 18 [@a] |   52   |
                } note { mJOA, a scale. }
                """, cells(COURSE, grid -> grid.withColumnMoved(1, 2)));
        assertEquals("""
                table course "Neurological course" { // see the notes
                  | Scale | 2 years |
                  |:------|:-------:|
                  | mJOA  |   16    |
                  | NDI   | 18 [@a] |
                } note { mJOA, a scale. }
                """, cells(COURSE, grid -> grid.withoutColumn(1)));
    }

    @Test
    void columnAlignmentIsWrittenBelowTheHeading() {
        assertEquals(COURSE.replace(":------:", "-------:"), cells(COURSE, grid -> grid.aligned(1, ColumnAlignment.RIGHT)));
    }

    @Test
    void bracesBackslashesAndBreaksDoNotEndTheTable() {
        String text = cells(COURSE, grid -> grid.with(1, 1, "a } b\\").with(2, 1, "one\ntwo"));
        TableGrid grid = table(text).grid();
        assertEquals("a \\} b\\", grid.cell(1, 1));
        assertEquals("one two", grid.cell(2, 1));
        assertEquals("18 [@a]", grid.cell(2, 2));
    }

    @Test
    void captionCellsAndNoteAreOneEdit() {
        Edit edit = assertInstanceOf(Edit.class, new TableEdits(table(COURSE)).to("Course",
                Optional.of(table(COURSE).grid().with(1, 1, "8")), "mJOA and NDI are scales."));
        assertEquals(COURSE.replace("Neurological course", "Course").replace("|   9    |", "|   8    |")
                .replace("mJOA, a scale.", "mJOA and NDI are scales."), edit.apply(COURSE));
    }

    @Test
    void cellsAreAddedToAnEmptyTable() {
        for (String block : List.of("table x \"X\"\n", "table x \"X\" {}\n", "table x \"X\" {\n}\n")) {
            String text = cells(block, grid -> grid.with(0, 0, "Score").with(1, 1, "9"));
            assertEquals("Score", table(text).grid().cell(0, 0), text);
            assertEquals("9", table(text).grid().cell(1, 1), text);
            assertEquals(3, table(text).grid().columns(), text);
        }
    }

    @Test
    void theTableAtTheCaretIsEditedInASection() {
        String section = """
                section "Case" {
                  First:

                  | a | b |
                  |---|---|
                  | 1 | 2 |

                  Then:

                  - in a list

                    | c | d |
                    |---|---|
                    | 3 | 4 |
                }
                """;
        ReportTable second = at(section, section.indexOf("| 3")).orElseThrow();
        assertFalse(second.hasCaption());
        assertEquals(section.replace("    | 3 | 4 |\n", "    | 3 | 4 |\n    | 5 | 6 |\n"), written(section, new TableEdits(
                second).to("", Optional.of(second.grid().withRow(2).pasted(2, 0, List.of(List.of("5", "6")))), "")));
        assertTrue(at(section, section.indexOf("First")).isEmpty());
    }

    @Test
    void captionAndNoteOfATableFileAreEditedInTheReport() {
        String block = "table x \"X\" from \"x.csv\"\n";
        ReportTable table = table(block);
        assertEquals("x.csv", table.file());
        assertEquals("table x \"Y\" from \"x.csv\" note { z }\n",
                written(block, new TableEdits(table).to("Y", Optional.empty(), "z")));
    }

    @Test
    void surplusCellsAreReportedAndKept() {
        String table = "table x \"X\" {\n  |a|b|\n  |-|-|\n  |1|2|lost|\n}\n";
        assertEquals(1, table(table).remarks().size());
        assertTrue(table(table).remarks().getFirst().startsWith("Row 1 "), table(table).remarks().getFirst());
        assertEquals(table.replace("|1|2|", "|1|3|"), cells(table, grid -> grid.with(1, 1, "3")));
    }

    @Test
    void proseInATableIsNotOverwritten() {
        ReportTable table = table("table x \"X\" { See the text. }\n");
        assertTrue(table.lock().isPresent());
        assertInstanceOf(Refusal.class, new TableEdits(table).to("X", Optional.of(table.grid().with(0, 0, "a")), ""));
    }

    @Test
    void windowsLineEndingsAreKept() {
        String table = "table x \"X\" {\r\n  |a|b|\r\n  |-|-|\r\n  |1|2|\r\n}\r\n";
        assertEquals(table.replace("  |1|2|\r\n", "  |1|2|\r\n  |  |  |\r\n"), cells(table, grid -> grid.withRow(2)));
    }

    private static String cells(String text, UnaryOperator<TableGrid> edit) {
        ReportTable table = table(text);
        return written(text, new TableEdits(table).to(table.caption(), Optional.of(edit.apply(table.grid())),
                table.note()));
    }

    private static String written(String text, Change change) {
        return assertInstanceOf(Edit.class, change, change::toString).apply(text);
    }

    private static ReportTable table(String text) {
        return at(text, text.indexOf("table")).orElseThrow();
    }

    private static Optional<ReportTable> at(String text, int offset) {
        return ReportTable.at(FormSource.of(ReportAtCaret.of(text).report()), offset);
    }
}
