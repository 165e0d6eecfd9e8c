/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Composite;
import org.spinescribe.language.ide.forms.Field;
import org.spinescribe.language.ide.forms.Kind;

/** The patient, and the diagnoses with their levels. */
final class PatientSection {

    private static final int HEIGHT = 72;

    PatientSection(OverviewPage page, Composite parent) {
        Sections patient = Sections.begin(page, parent, OverviewTexts.patient, 4);
        patient.choice(OverviewTexts.sex, Field.SEX, () -> 0, List.of("female", "male"));
        patient.text(OverviewTexts.age, Field.AGE, () -> 0);
        Sections diagnosis = Sections.begin(page, parent, OverviewTexts.diagnosis, 1);
        new EntryTable(page, diagnosis.area(), OverviewTexts.diagnosis, Kind.FINDING, List.of(
                new EntryTable.Column(Field.DIAGNOSIS_NAME, OverviewTexts.diagnosis, 3),
                new EntryTable.Column(Field.DIAGNOSIS_LEVELS, OverviewTexts.levels, 1)), HEIGHT, () ->
                        Map.of(Field.DIAGNOSIS_NAME, ""));
    }
}
