/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.spinescribe.language.ide.forms.ReportForm;

/** The section for the kinds of statements that the language has, each with its text in the report. */
final class StatementSection implements FormPart {

    private final OverviewPage page;
    private final Sections section;
    private final List<StatementRow> rows = new ArrayList<>();

    StatementSection(OverviewPage page, Composite parent) {
        this.page = page;
        this.section = Sections.begin(page, parent, OverviewTexts.statements, 3);
        page.add(this);
    }

    /** Creates the rows when the first report has been read. */
    @Override
    public void show(ReportForm form) {
        if (rows.isEmpty()) {
            page.shown().ifPresent(source -> source.statementKinds().forEach(kind -> rows.add(new StatementRow(page,
                    section, kind))));
            page.showAgain();
            page.reflow();
        }
    }
}
