/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.findings;

import java.util.List;
import java.util.Optional;

import org.spinescribe.language.checklist.Checklist;
import org.spinescribe.language.report.Report;
import org.spinescribe.manuscript.checklist.ChecklistDocument;
import org.spinescribe.manuscript.checklist.ChecklistRow;
import org.spinescribe.manuscript.checklist.ChecklistRows;
import org.spinescribe.manuscript.checklist.ManuscriptPages;

/** The checklist of a report in words. */
public record ChecklistTable(String guideline, String summary, List<ChecklistRow> rows) {

    public ChecklistTable {
        rows = List.copyOf(rows);
    }

    /** Of the guideline that the report's journal follows; empty when it follows none. */
    static Optional<ChecklistTable> of(Report report) {
        Checklist checklist = Checklist.of(report, report.demands());
        return checklist.entries().isEmpty() ? Optional.empty() : Optional.of(new ChecklistTable(checklist.guideline(),
                ChecklistDocument.summary(checklist),
                new ChecklistRows(report, ManuscriptPages.UNKNOWN, true).of(checklist)));
    }
}
