/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.consistency;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.spinescribe.language.caseReport.CaseReportPackage;
import org.spinescribe.language.caseReport.Prose;
import org.spinescribe.language.caseReport.Table;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.sources.tables.TableData;
import org.spinescribe.sources.tables.TableProblem;

/**
 * The cells of a table, typed or read from a CSV file.
 *
 * @param head the cells of its first row
 * @param rows the cells of the others
 */
record PrintedTable(List<Cell> head, List<List<Cell>> rows) {

    /**
     * A cell.
     *
     * @param words its printed text
     * @param range of its findings: the cell itself, or the name of the file
     * @param file of the cell, with its row there; empty for a typed cell
     */
    record Cell(String words, Range range, Optional<Row> file) {

        /** Adds a finding about this cell; for a cell of a file, the message names the file and the row. */
        void note(Findings findings, Object... arguments) {
            if (file.isEmpty()) {
                findings.add(range, arguments);
                return;
            }
            List<Object> all = new ArrayList<>(List.of(arguments));
            all.add(file.get().name());
            all.add(file.get().number());
            findings.addCase("file", range, all.toArray());
        }
    }

    /**
     * A row of a CSV file.
     *
     * @param number from 1, which is the header row
     */
    record Row(String name, int number) {
    }

    /** All tables of a report, except those of unreadable files, which another rule reports. */
    static List<PrintedTable> in(Report report) {
        List<PrintedTable> tables = new ArrayList<>();
        for (Prose prose : report.allProse()) {
            ProseText text = report.text(prose);
            text.all(TableBlock.class).forEach(table -> tables.add(of(table, text)));
        }
        for (Table table : report.all(Table.class)) {
            if (table.getFile() != null && !table.getFile().isBlank() && report.file().isPresent()) {
                report.resolve(table.getFile()).flatMap(path -> of(table, path)).ifPresent(tables::add);
            }
        }
        return tables;
    }

    private static PrintedTable of(TableBlock table, ProseText text) {
        List<Cell> head = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                List<Cell> cells = cells(row, text);
                if (part instanceof TableHead) {
                    head.addAll(cells);
                } else if (!cells.isEmpty()) {
                    rows.add(cells);
                }
            }
        }
        return new PrintedTable(head, rows);
    }

    private static List<Cell> cells(Node row, ProseText text) {
        List<Cell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            Node words = cell.getFirstChild() == null ? cell : cell.getFirstChild();
            cells.add(new Cell(words(cell), text.range(words), Optional.empty()));
        }
        return cells;
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            words.append(child instanceof Text text ? text.getLiteral() : words(child));
        }
        return words.toString().strip();
    }

    private static Optional<PrintedTable> of(Table table, Path file) {
        try {
            List<List<String>> data = TableData.read(file).rows();
            Range range = Places.of(table, CaseReportPackage.Literals.TABLE__FILE);
            List<List<Cell>> rows = new ArrayList<>();
            for (int row = 0; row < data.size(); row++) {
                Optional<Row> place = Optional.of(new Row(table.getFile(), row + 1));
                rows.add(data.get(row).stream().map(words -> new Cell(words.strip(), range, place)).toList());
            }
            return Optional.of(new PrintedTable(rows.getFirst(), rows.subList(1, rows.size())));
        } catch (TableProblem unread) {
            return Optional.empty();
        }
    }
}
