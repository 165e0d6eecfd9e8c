/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.tables;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.language.caseReport.CaseReportPackage;
import org.spinescribe.language.caseReport.Table;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.sources.tables.TableData;
import org.spinescribe.sources.tables.TableNote;
import org.spinescribe.sources.tables.TableProblem;

/** Table files are there and can be read. */
public final class TablesFile implements Rule {

    private static final int MOST_NOTES = 10;

    @Override
    public String id() {
        return "tables/file";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (Table table : report.all(Table.class)) {
            if (table.getFile() != null && !table.getFile().isBlank() && report.file().isPresent()) {
                check(report.resolve(table.getFile()), table, findings);
            }
        }
    }

    private static void note(TableNote note, Table table, Findings findings) {
        ProseText.Range named = Places.of(table, CaseReportPackage.Literals.TABLE__FILE);
        switch (note) {
            case TableNote.Ragged(int line, int cells, int expected) ->
                findings.addCase("ragged", named, table.getFile(), line, cells, expected);
            case TableNote.Unprintable(int line) -> findings.addCase("unprintable", named, table.getFile(), line);
        }
    }

    private void check(Optional<Path> path, Table table, Findings findings) {
        try {
            if (path.isPresent()) {
                TableData.read(path.get()).notes().stream().limit(MOST_NOTES)
                        .forEach(note -> note(note, table, findings.as(Severity.WARNING)));
            }
        } catch (TableProblem problem) {
            findings.add(Places.of(table, CaseReportPackage.Literals.TABLE__FILE), table.getFile(),
                    problem.getMessage());
        }
    }
}
