/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.report;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.spinescribe.language.caseReport.CaseReportPackage.Literals;
import org.spinescribe.language.caseReport.Table;
import org.spinescribe.language.prose.ProseReader;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.sources.tables.TableData;
import org.spinescribe.sources.tables.TableProblem;

/**
 * The cells of tables in files. They are prose like typed cells: their citations are numbered, and their mentions
 * exist.
 */
public final class TableCells {

    private static final Derived<TableCells> ALL = new Derived<>(report -> new TableCells());

    private final Map<Table, Read> read = new HashMap<>();

    private record Read(TableData data, List<List<ProseText>> rows) {
    }

    private TableCells() {
    }

    /**
     * The rows of the table in a file, the header first.
     *
     * @param path of the file, which the report may have limited
     * @throws TableProblem when the file cannot be read as a table
     */
    public static List<List<ProseText>> of(Report report, Table table, Path path) throws TableProblem {
        return report.once(ALL).rows(table, TableData.read(path));
    }

    /** The cells of a table, row by row; none for a table that is typed, or whose file cannot be read. */
    public static List<ProseText> of(Report report, Table table) {
        try {
            Optional<Path> path = table.getFile() == null ? Optional.empty() : report.resolve(table.getFile());
            return path.isEmpty() ? List.of()
                    : of(report, table, path.get()).stream().flatMap(List::stream).toList();
        } catch (TableProblem unreadable) {
            return List.of(); // the rule tables/file reports it
        }
    }

    private List<List<ProseText>> rows(Table table, TableData data) {
        Read before = read.get(table);
        if (before == null || !before.data().equals(data)) {
            ProseText.Range named = Places.of(table, Literals.TABLE__FILE);
            before = new Read(data, data.rows().stream().map(row -> row.stream()
                    .map(cell -> ProseReader.readShort(cell, named)).toList()).toList());
            read.put(table, before);
        }
        return before.rows();
    }
}
