/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.spinescribe.language.ide.forms.Field;

/** The section for the patient, and for anomalies in the count of the vertebrae. */
final class PatientSection {

    PatientSection(OverviewPage page, Composite parent) {
        Sections patient = Sections.begin(page, parent, OverviewTexts.patient, 4);
        patient.choice(OverviewTexts.sex, Field.SEX, () -> 0, List.of("female", "male"));
        patient.text(OverviewTexts.age, Field.AGE, () -> 0);
        patient.text(OverviewTexts.vertebrae, Field.VERTEBRAE, () -> 0).hint(OverviewTexts.vertebraeHint);
        patient.text(OverviewTexts.counted, Field.COUNTED, () -> 0).hint(OverviewTexts.countedHint);
    }
}
