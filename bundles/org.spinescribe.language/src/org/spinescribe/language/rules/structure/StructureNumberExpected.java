/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.structure;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.spinescribe.clinical.measurements.Quantity;
import org.spinescribe.language.caseReport.CaseReportPackage;
import org.spinescribe.language.caseReport.Implant;
import org.spinescribe.language.caseReport.Licence;
import org.spinescribe.language.caseReport.Measurement;
import org.spinescribe.language.caseReport.Patient;
import org.spinescribe.language.caseReport.RegionCount;
import org.spinescribe.language.caseReport.ScoreValue;
import org.spinescribe.language.caseReport.TimePoint;
import org.spinescribe.language.caseReport.TimelineEntry;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Where a number is due, a number stands. */
public final class StructureNumberExpected implements Rule {

    @Override
    public String id() {
        return "structure/number-expected";
    }

    @Override
    public void check(Report report, Findings findings) {
        report.model().eAllContents().forEachRemaining(object -> {
            switch (object) {
                case Patient patient -> check(patient, patient.getAge(), CaseReportPackage.Literals.PATIENT__AGE,
                        "\\d{1,3}(\\.\\d+)?", findings);
                case Licence licence -> check(licence, licence.getYear(), CaseReportPackage.Literals.LICENCE__YEAR,
                        "\\d{4}", findings);
                case RegionCount region -> check(region, region.getCount(),
                        CaseReportPackage.Literals.REGION_COUNT__COUNT, "\\d{1,2}", findings);
                case TimelineEntry entry -> check(entry, entry.getStage(),
                        CaseReportPackage.Literals.TIMELINE_ENTRY__STAGE, "\\d{1,2}", findings);
                case Implant implant -> check(implant, implant.getCount(), CaseReportPackage.Literals.IMPLANT__COUNT,
                        "\\d{1,3}", findings);
                case Measurement one -> measured(one, one.getValue(), CaseReportPackage.Literals.MEASUREMENT__VALUE,
                        findings);
                case ScoreValue value when value.eContainer() instanceof Measurement ->
                        measured(value, value.getValue(), CaseReportPackage.Literals.SCORE_VALUE__VALUE, findings);
                case TimePoint time -> check(time, time.getValue(), CaseReportPackage.Literals.TIME_POINT__VALUE,
                        "[-−+]?\\d+([.–-]\\d+)?", findings);
                default -> { }
            }
        });
    }

    /** A number, with a unit or without. */
    private void measured(EObject object, String value, EStructuralFeature feature, Findings findings) {
        if (value != null && Quantity.of(value).isEmpty()) {
            findings.add(Places.of(object, feature), value);
        }
    }

    private void check(EObject object, String value, EStructuralFeature feature, String form, Findings findings) {
        if (value != null && !value.matches(form)) {
            findings.add(Places.of(object, feature), value);
        }
    }
}
