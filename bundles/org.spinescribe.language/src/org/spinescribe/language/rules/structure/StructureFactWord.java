/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.structure;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.spinescribe.clinical.measurements.Measures;
import org.spinescribe.clinical.words.MeantWord;
import org.spinescribe.language.caseReport.CaseReportPackage.Literals;
import org.spinescribe.language.caseReport.Diagnosis;
import org.spinescribe.language.caseReport.Implant;
import org.spinescribe.language.caseReport.Measurement;
import org.spinescribe.language.caseReport.Patient;
import org.spinescribe.language.caseReport.ReviewedCase;
import org.spinescribe.language.caseReport.TimelineEntry;
import org.spinescribe.language.facts.FactWords;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** The words of typed facts are known to the rules and tables, unless they are deliberate others. */
public final class StructureFactWord implements Rule {

    private static final int SHORTEST_NAME = 4;

    @Override
    public String id() {
        return "structure/fact-word";
    }

    @Override
    public void check(Report report, Findings findings) {
        report.model().eAllContents().forEachRemaining(object -> {
            switch (object) {
                case Patient patient -> check(FactWords.SEX, patient, Literals.PATIENT__SEX, findings);
                case ReviewedCase reviewed -> check(FactWords.SEX, reviewed, Literals.REVIEWED_CASE__SEX, findings);
                case Diagnosis diagnosis -> check(FactWords.SIDE, diagnosis, Literals.DIAGNOSIS__SIDE, findings);
                case TimelineEntry entry -> check(entry, findings);
                case Implant implant -> check(implant, findings);
                case Measurement measurement -> check(measurement, findings);
                default -> { }
            }
        });
    }

    private static void check(TimelineEntry entry, Findings findings) {
        check(FactWords.EVENT, entry, Literals.TIMELINE_ENTRY__EVENT, findings);
        check(FactWords.APPROACH, entry, Literals.TIMELINE_ENTRY__APPROACH, findings);
        check(FactWords.SIDE, entry, Literals.TIMELINE_ENTRY__SIDE, findings);
    }

    private static void check(Implant implant, Findings findings) {
        check(FactWords.IMPLANT, implant, Literals.IMPLANT__KIND, findings);
        check(FactWords.SIDE, implant, Literals.IMPLANT__SIDE, findings);
    }

    private static void check(FactWords words, EObject fact, EAttribute feature, Findings findings) {
        if (!(fact.eGet(feature) instanceof String typed)) {
            return;
        }
        words.meant(typed).ifPresentOrElse(
                meant -> findings.addFix("meant", Places.of(fact, feature), List.of(meant), typed, meant),
                () -> {
                    if (words.isClosed() && words.usual().stream().noneMatch(typed::equalsIgnoreCase)) {
                        findings.add(Places.of(fact, feature), typed, String.join(", ", words.usual()));
                    }
                });
    }

    private static void check(Measurement measurement, Findings findings) {
        String name = measurement.getName();
        if (name != null && name.length() >= SHORTEST_NAME && Measures.find(name).isEmpty()) {
            MeantWord.closest(name, Measures.names()).ifPresent(meant -> findings.addFix("meant",
                    Places.of(measurement, Literals.MEASUREMENT__NAME), List.of(meant), name, meant));
        }
    }
}
