/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.figures;

import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.spinescribe.language.caseReport.CaseReportPackage.Literals;
import org.spinescribe.language.caseReport.Figure;
import org.spinescribe.language.caseReport.Panel;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.facts.TypedFacts;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** The facts of a drawn figure exist. */
public final class FiguresDrawing implements Rule {

    @Override
    public String id() {
        return "figures/drawing";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (Figure figure : report.all(Figure.class)) {
            check(report, figure, figure.getDrawing(), Literals.FIGURE__DRAWING, findings);
            for (Panel panel : figure.getPanels()) {
                check(report, panel, panel.getDrawing(), Literals.PANEL__DRAWING, findings);
            }
        }
    }

    private static void check(Report report, EObject owner, String drawing, EAttribute feature, Findings findings) {
        if (drawing == null) {
            return;
        }
        Optional<TypedFacts> facts = TypedFacts.named(drawing).filter(TypedFacts.drawn()::contains);
        if (facts.isEmpty()) {
            findings.add(Places.of(owner, feature), drawing, TypedFacts.words(TypedFacts.drawn()));
        } else if (!facts.get().areIn(report)) {
            findings.addCase("no-facts", Places.of(owner, feature), drawing);
        }
    }
}
