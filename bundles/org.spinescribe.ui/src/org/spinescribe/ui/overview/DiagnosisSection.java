/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.List;
import java.util.Map;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.spinescribe.language.ide.forms.Classifications;
import org.spinescribe.language.ide.forms.EntryKind;
import org.spinescribe.language.ide.forms.Field;

/** The section for the diagnoses with their levels, and for the classifications of the selected one. */
final class DiagnosisSection {

    private static final int HEIGHT = 72;

    private final OverviewPage page;
    private final EntryTable diagnoses;

    DiagnosisSection(OverviewPage page, Composite parent) {
        this.page = page;
        Sections section = Sections.begin(page, parent, OverviewTexts.diagnosis, 1);
        diagnoses = new EntryTable(page, section.area(), OverviewTexts.diagnosis, EntryKind.DIAGNOSIS, List.of(
                new Column(Field.DIAGNOSIS_NAME, OverviewTexts.diagnosis, 5),
                new Column(Field.DIAGNOSIS_LEVELS, OverviewTexts.levels, 3),
                new Column(Field.DIAGNOSIS_SIDE, OverviewTexts.sideColumn, 2)), HEIGHT, () ->
                        Map.of(Field.DIAGNOSIS_NAME, ""));
        Sections details = section.details(3);
        Sections.widen(details.sentence(OverviewTexts.diagnosisLabel, Field.DIAGNOSIS_NAME, diagnoses::chosen), 2);
        details.text(OverviewTexts.classifications, Field.CLASSIFICATIONS, diagnoses::chosen)
                .hint(OverviewTexts.classificationsHint);
        details.choose(OverviewTexts.classifications, this::classify);
        diagnoses.hasDetails();
    }

    /** Writes pending values first, then adds the value to the present classifications. */
    private void classify() {
        page.commit();
        ValueDialog dialog = ValueDialog.classification(page.control().getShell());
        if (dialog.open() == Window.OK) {
            diagnoses.row().ifPresent(row -> page.write(edits -> edits.of(row.entry(), row.index(),
                    at -> edits.change(Field.CLASSIFICATIONS, at, old -> Classifications.with(old, dialog.name(),
                            dialog.value()))), page::tell));
        }
    }
}
