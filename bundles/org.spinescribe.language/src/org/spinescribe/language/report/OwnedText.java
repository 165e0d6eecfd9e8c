/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.report;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.spinescribe.language.caseReport.Prose;
import org.spinescribe.language.caseReport.Table;
import org.spinescribe.language.prose.ProseText;

/**
 * A text of a report: prose in braces, or the cell of a table that stands in a file.
 *
 * @param owner the part that the text belongs to
 */
public record OwnedText(EObject owner, ProseText text) {

    private static final Derived<List<OwnedText>> ALL = new Derived<>(OwnedText::find);

    /** All texts of a report, in the order of the file. */
    public static List<OwnedText> in(Report report) {
        return report.once(ALL);
    }

    private static List<OwnedText> find(Report report) {
        List<OwnedText> all = new ArrayList<>();
        report.model().eAllContents().forEachRemaining(object -> {
            if (object instanceof Prose prose) {
                all.add(new OwnedText(prose.eContainer(), report.text(prose)));
            } else if (object instanceof Table table) {
                TableCells.of(report, table).forEach(cell -> all.add(new OwnedText(table, cell)));
            }
        });
        return List.copyOf(all);
    }
}
