/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.levels;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.spinescribe.clinical.procedures.Procedure;
import org.spinescribe.language.levels.LevelGroup;
import org.spinescribe.language.levels.ReportLevels;
import org.spinescribe.language.passages.OwnCase;
import org.spinescribe.language.passages.Passage;
import org.spinescribe.language.passages.PassageKind;
import org.spinescribe.language.passages.Passages;
import org.spinescribe.language.passages.Sentence;
import org.spinescribe.language.report.Report;

/**
 * A row of a table that is typed in the report.
 *
 * @param cells that are not empty, from left to right
 */
record TableRow(List<Passage> cells) {

    /** Headings of tables that compare cases: their rows are about other patients. */
    private static final Pattern COMPARES = Pattern.compile("\\b(?:authors?|stud(?:y|ies)|references?|year|series|"
            + "cases?|patients?|no\\.)(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);

    /** The rows of all tables about this report's patient, in the order of the file. */
    static List<TableRow> ofOwnCase(Report report) {
        List<TableRow> own = new ArrayList<>();
        List<TableRow> table = new ArrayList<>();
        for (TableRow row : all(report)) {
            if (!table.isEmpty() && !row.first().isInTableOf(table.getFirst().first())) {
                addOwn(table, own);
                table.clear();
            }
            table.add(row);
        }
        addOwn(table, own);
        return own;
    }

    private static List<TableRow> all(Report report) {
        List<TableRow> rows = new ArrayList<>();
        List<Passage> row = new ArrayList<>();
        for (Passage passage : Passages.in(report)) {
            if (passage.kind() == PassageKind.CELL && passage.isInRowOf(passage)) {
                if (!row.isEmpty() && !passage.isInRowOf(row.getFirst())) {
                    rows.add(new TableRow(List.copyOf(row)));
                    row.clear();
                }
                row.add(passage);
            }
        }
        if (!row.isEmpty()) {
            rows.add(new TableRow(row));
        }
        return rows;
    }

    /** A table that cites works, or lists cases, is not about this patient alone. */
    private static void addOwn(List<TableRow> table, List<TableRow> own) {
        boolean others = table.isEmpty() || !OwnCase.isAbout(table.getFirst().first())
                || table.getFirst().cells().stream().anyMatch(cell -> COMPARES.matcher(cell.text()).find())
                || table.stream().flatMap(row -> row.cells().stream())
                        .anyMatch(cell -> cell.text().indexOf(Passage.CITATION) >= 0);
        if (!others) {
            own.addAll(table);
        }
    }

    private Passage first() {
        return cells.getFirst();
    }

    /** The operations that the row names. */
    List<Procedure> procedures() {
        return sentences().stream().flatMap(sentence -> NamedProcedures.in(sentence).stream())
                .map(Procedure.Mention::procedure).toList();
    }

    /** The levels that the row names, together where they stand together. */
    List<LevelGroup> levels(Report report) {
        return sentences().stream().flatMap(sentence -> LevelGroup.of(ReportLevels.of(report).in(sentence)).stream())
                .toList();
    }

    private List<Sentence> sentences() {
        return cells.stream().flatMap(cell -> cell.sentences().stream()).toList();
    }
}
