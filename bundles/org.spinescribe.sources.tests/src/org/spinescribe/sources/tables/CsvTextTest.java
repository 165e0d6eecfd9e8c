/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Edits of cells in a CSV file keep its separator, quotes and ends of lines. */
class CsvTextTest {

    @Test
    void onlyTheChangedCellIsRewritten() throws TableProblem {
        assertEquals("\uFEFFScore;\"Before\";After\r\n\"NDI\";52;\"20; then 18\"\r\n",
                edited("\uFEFFScore;\"Before\";After\r\n\"NDI\";52;18\r\n", 1, 2, "20; then 18"));
    }

    @Test
    void anInsertedRowKeepsTheOthers() throws TableProblem {
        CsvText csv = CsvText.of("a,\"b\"\n1,2");
        assertEquals("a,\"b\"\n3,\"4 \"\"x\"\"\"\n1,2",
                csv.with(List.of(List.of("a", "b"), List.of("3", "4 \"x\""), List.of("1", "2"))));
    }

    @Test
    void newCellsAreQuotedLikeTheOthers() throws TableProblem {
        assertEquals("\"a\",\"b\"\n\"1\",\"new\"\n", edited("\"a\",\"b\"\n\"1\",\"2\"\n", 1, 1, "new"));
    }

    @Test
    void theSeparatorIsNamedIfTheHeadingContainsAnother() throws TableProblem {
        assertEquals("sep=,\nx;y;z,b\n1,2\n", edited("a,b\n1,2\n", 0, 0, "x;y;z"));
        assertEquals("sep=;\na,b,c;d\n1;2\n", edited("sep=;\na;d\n1;2\n", 0, 0, "a,b,c"));
    }

    @Test
    void removingTheLongestRowKeepsTheColumns() throws TableProblem {
        CsvText csv = CsvText.of("a,b\n1,2,3\n4,5\n");
        assertEquals("a,b,\n4,5\n", csv.with(List.of(csv.rows().get(0), csv.rows().get(2))));
    }

    @Test
    void aFirstRowThatNamesASeparatorStaysARow() throws TableProblem {
        CsvText csv = CsvText.of("a;b\nsep=;\n1;2\n");
        assertEquals("sep=;\nsep=;\n1;2\n", csv.with(csv.rows().subList(1, 3)));
    }

    @Test
    void anEmptyRowOfOneColumnIsStillARow() throws TableProblem {
        assertEquals("a\n\"\"\nb\n", edited("a\nx\nb\n", 1, 0, ""));
    }

    @Test
    void anEmptyOrBrokenFileIsNoTable() {
        assertThrows(TableProblem.class, () -> CsvText.of(""));
        assertThrows(TableProblem.class, () -> CsvText.of("a,\"b\n1,2\n"));
    }

    @Property(tries = 500)
    void anUnchangedTableKeepsEveryCharacter(@ForAll("files") String file) {
        CsvText csv = read(file);
        if (csv != null) {
            assertEquals(file, csv.with(csv.rows()));
        }
    }

    @Property(tries = 500)
    void aWrittenCellIsReadBack(@ForAll("files") String file, @ForAll("cells") String cell, @ForAll("places") int row,
            @ForAll("places") int column) throws TableProblem {
        CsvText csv = read(file);
        if (csv != null) {
            List<List<String>> wanted = with(csv.rows(), row % csv.rows().size(),
                    column % csv.rows().getFirst().size(), cell);
            assertEquals(wanted, CsvText.of(csv.with(wanted)).rows());
        }
    }

    @Property(tries = 300)
    void rowsAndColumnsCanBeAdded(@ForAll("files") String file, @ForAll("places") int row)
            throws TableProblem {
        CsvText csv = read(file);
        if (csv != null) {
            List<List<String>> wanted = new ArrayList<>();
            csv.rows().forEach(each -> wanted.add(plus(each, "new")));
            wanted.add(row % (wanted.size() + 1), wanted.getFirst());
            assertEquals(wanted, CsvText.of(csv.with(wanted)).rows());
        }
    }

    @Property(tries = 300)
    void rowsAndColumnsCanBeRemoved(@ForAll("files") String file, @ForAll("places") int row,
            @ForAll("places") int column) throws TableProblem {
        CsvText csv = read(file.replaceAll("(?<!^)\uFEFF", "")); // the mark is one at the start only
        if (csv != null && csv.rows().size() > 1) {
            List<List<String>> fewer = without(csv.rows(), row);
            assertEquals(fewer, CsvText.of(csv.with(fewer)).rows());
        }
        if (csv != null && csv.rows().getFirst().size() > 1) {
            List<List<String>> narrower = csv.rows().stream().map(each -> without(each, column)).toList();
            assertEquals(narrower, CsvText.of(csv.with(narrower)).rows());
        }
    }

    private static <T> List<T> without(List<T> all, int place) {
        List<T> fewer = new ArrayList<>(all);
        fewer.remove(place % all.size());
        return fewer;
    }

    private static List<String> plus(List<String> row, String cell) {
        List<String> longer = new ArrayList<>(row);
        longer.add(cell);
        return longer;
    }

    private static CsvText read(String file) {
        try {
            return CsvText.of(file);
        } catch (TableProblem noTable) {
            return null;
        }
    }

    private static String edited(String file, int row, int column, String cell) throws TableProblem {
        CsvText csv = CsvText.of(file);
        return csv.with(with(csv.rows(), row, column, cell));
    }

    private static List<List<String>> with(List<List<String>> rows, int row, int column, String cell) {
        List<List<String>> changed = new ArrayList<>(rows);
        List<String> cells = new ArrayList<>(rows.get(row));
        cells.set(column, cell);
        changed.set(row, cells);
        return changed;
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 6);
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.oneOf(Arbitraries.of("", "a", "two words", " b ", "\"", "a \"b\"", "x;y;z", "1,2",
                "two\nlines",
                "a\r\nb", "\t", "sep=;", "頸椎", "|"), Arbitraries.strings().withChars("a1 \",;\t\n").ofMaxLength(8));
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of("a", "1", ",", ";", "\t", "\n", "\r\n", "\n\n", "\"b\"", "\"c;d\"",
                "\"e \"\"f\"\"\"", " g ",
                "\"\"", "\"two\nlines\"", "sep=;\n", "\uFEFF", "é", "\"").list().ofMaxSize(14)
                .map(pieces -> String.join("", pieces));
    }
}
